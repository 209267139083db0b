package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.progress.domain.Answer;
import it.florwork.progress.domain.Asked;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.CardReport;
import it.florwork.progress.domain.CardSide;
import it.florwork.progress.domain.Questions;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.Trainee;
import it.florwork.progress.domain.WeekCards;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How trainees feel about the same five skills, with faces. Everybody sees and writes only their own. */
@Service
@Transactional
@RolesAllowed(Role.CANDIDATE)
public class SelfCards {
    private final CardDesk desk;
    private final Scope scope;
    private final Questions questions;
    private final CurrentViewer viewer;
    private final Clock clock;

    SelfCards(CardDesk desk, Scope scope, Questions questions, CurrentViewer viewer, Clock clock) {
        this.desk = desk;
        this.scope = scope;
        this.questions = questions;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The viewer's cards of this week: one for each place they go to, none when there is none. */
    @Transactional(readOnly = true)
    public List<FacesSheet> sheets(Week week) {
        var mine = scope.own(week);
        var saved = desk.of(mine.stream().map(Trainee::engagement).toList(), week);
        var asked = questions.of(mine, week);
        return mine.stream()
                .map(own -> sheet(
                        own,
                        week,
                        Objects.requireNonNull(asked.get(own.engagement())),
                        saved.getOrDefault(own.engagement(), WeekCards.NONE)))
                .toList();
    }

    private FacesSheet sheet(Trainee own, Week week, Asked asked, WeekCards cards) {
        var standing = cards.standing(CardSide.TRAINEE, viewer.get().user()).stream()
                .map(CardReport::asFaces)
                .toList();
        var tutors = standing.isEmpty()
                ? List.<CardVersion>of()
                : cards.standing(CardSide.TUTOR).map(CardReport::asCard).toList();
        return new FacesSheet(own.engagement(), own.siteName(), week, asked.soft(), standing, tutors);
    }

    /**
     * Keeps the faces, first or changed. The same act sent twice is one save.
     *
     * @throws NotFound unless the engagement is the viewer's own
     */
    public void save(WriteSelfCard card) {
        var own = scope.own(card.engagement(), card.week());
        var answers = card.faces().entrySet().stream()
                .map(given -> new Answer(given.getKey(), given.getValue().level()))
                .collect(Collectors.toSet());
        questions.of(own, card.week()).check(CardSide.TRAINEE, answers);
        desk.receive(new CardReport(
                card.id(),
                card.engagement(),
                card.week(),
                CardSide.TRAINEE,
                viewer.get().user(),
                answers,
                card.basedOn(),
                "",
                "",
                card.origin(),
                clock.instant()));
    }
}

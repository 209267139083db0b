package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.CandidateId;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.CardReport;
import it.florwork.progress.domain.CardSide;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.TeamNames;
import it.florwork.progress.domain.Trainee;
import it.florwork.progress.domain.WeekCards;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards of past weeks. Operators and the own case manager read both sides, a trainee the own ones, a tutor what tutors
 * wrote of those who are his today, and of earlier ones what he wrote himself. Only operators are told where the two sides lie apart.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class CardArchive {
    private final CardDesk desk;
    private final Scope scope;
    private final TeamNames team;
    private final AccessLog log;
    private final CurrentViewer viewer;
    private final Clock clock;

    CardArchive(CardDesk desk, Scope scope, TeamNames team, AccessLog log, CurrentViewer viewer, Clock clock) {
        this.desk = desk;
        this.scope = scope;
        this.team = team;
        this.log = log;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @throws it.florwork.shared.NotFound when it is not the viewer's to read */
    public CardStory of(EngagementId engagement) {
        return isTutor() && !scope.isTutoredToday(engagement)
                ? onlyOwn(scope.written(engagement))
                : stories(List.of(scope.readable(engagement))).getFirst();
    }

    /** Of whom the viewer wrote as their tutor, and is it no more; who ended last first. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<PastTrainee> before(int limit) {
        return scope.writtenBefore(limit).stream()
                .map(trainee ->
                        new PastTrainee(trainee.engagement(), trainee.codeName(), trainee.siteName(), trainee.period()))
                .toList();
    }

    private CardStory onlyOwn(Trainee trainee) {
        var me = viewer.get().user();
        return stories(List.of(trainee), true, report -> report.author().equals(me))
                .getFirst();
    }

    /** All engagements of a person, the latest first; none of somebody else's people. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<CardStory> ofPerson(CandidateId person) {
        return stories(scope.followed(person)).reversed();
    }

    /** The same as {@link #of(EngagementId)} to take out of the portal, which is noted. */
    @Transactional
    @RolesAllowed(Role.OPERATOR)
    public CardStory takenOut(EngagementId engagement) {
        var story = of(engagement);
        log.record("cards.export", "candidate", Set.of(story.candidate().value()));
        return story;
    }

    private List<CardStory> stories(List<Trainee> trainees) {
        return stories(trainees, false, report -> true);
    }

    private List<CardStory> stories(List<Trainee> trainees, boolean onlyOwn, Predicate<CardReport> shown) {
        var cards = desk.all(trainees.stream().map(Trainee::engagement).toList());
        var names = team.of(cards.values().stream()
                .flatMap(weeks -> weeks.values().stream())
                .flatMap(week -> week.standing(CardSide.TUTOR))
                .map(CardReport::author)
                .toList());
        return trainees.stream()
                .map(trainee -> new CardStory(
                        trainee.engagement(),
                        trainee.candidate(),
                        trainee.codeName(),
                        trainee.siteName(),
                        trainee.period(),
                        cards
                                .getOrDefault(trainee.engagement(), Collections.emptyNavigableMap())
                                .descendingMap()
                                .entrySet()
                                .stream()
                                .map(week -> week(week, names, shown))
                                .filter(week ->
                                        !week.cards().isEmpty() || !week.faces().isEmpty())
                                .toList(),
                        onlyOwn))
                .toList();
    }

    private CardsOfWeek week(Map.Entry<Week, WeekCards> of, TeamNames.Names names, Predicate<CardReport> shown) {
        var who = viewer.get();
        var cards = of.getValue();
        boolean isOperator = who.is(Role.OPERATOR);
        var faces = isTutor()
                ? List.<FacesVersion>of()
                : cards.standing(CardSide.TRAINEE).map(CardReport::asFaces).toList();
        return new CardsOfWeek(
                of.getKey(),
                isStillAnswering(of.getKey(), faces)
                        ? List.of()
                        : cards.standing(CardSide.TUTOR)
                                .filter(shown)
                                .map(report -> new SeenCard(report.asCard(), names.of(report.author())))
                                .toList(),
                faces,
                isOperator ? cards.gaps() : Set.of(),
                isOperator && cards.isHardForTheTrainee());
    }

    private boolean isTutor() {
        return viewer.get().is(Role.HOST_TUTOR) || viewer.get().is(Role.PATH_TUTOR);
    }

    /** Nobody answers after another: while the week lasts, a trainee sees the tutor's card only after the own answer. */
    private boolean isStillAnswering(Week week, Collection<FacesVersion> faces) {
        return viewer.get().is(Role.CANDIDATE)
                && faces.isEmpty()
                && !week.sunday().isBefore(LocalDate.now(clock));
    }
}

package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.progress.domain.Answer;
import it.florwork.progress.domain.Asked;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.CardReport;
import it.florwork.progress.domain.CardSide;
import it.florwork.progress.domain.FiveSkills;
import it.florwork.progress.domain.Questions;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.TeamNames;
import it.florwork.progress.domain.Trainee;
import it.florwork.progress.domain.WeekCards;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.vocabulary.SkillCode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What tutors write of their trainees, once a week, in a minute. A tutor sees and writes only their own assigned trainees' cards. */
@Service
@Transactional
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
public class WeeklyCards {
    private static final int WEEKS_REMEMBERED = 8;

    private final CardDesk desk;
    private final Scope scope;
    private final Questions questions;
    private final TeamNames team;
    private final CurrentViewer viewer;
    private final Clock clock;

    WeeklyCards(CardDesk desk, Scope scope, Questions questions, TeamNames team, CurrentViewer viewer, Clock clock) {
        this.desk = desk;
        this.scope = scope;
        this.questions = questions;
        this.team = team;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The viewer's trainees of this week, those without a card first. */
    @Transactional(readOnly = true)
    public List<CardDue> due(Week week) {
        var mine = scope.tutored(week);
        var saved = desk.of(mine.stream().map(Trainee::engagement).toList(), week);
        return mine.stream()
                .map(trainee -> new CardDue(
                        trainee.engagement(),
                        trainee.candidate(),
                        trainee.codeName(),
                        trainee.siteName(),
                        saved.getOrDefault(trainee.engagement(), WeekCards.NONE)
                                .state(CardSide.TUTOR, viewer.get().user())))
                .sorted(Comparator.comparing((CardDue due) -> due.state() == CardState.SAVED)
                        .thenComparing(CardDue::codeName))
                .toList();
    }

    /** @throws NotFound unless the viewer is this engagement's tutor today */
    @Transactional(readOnly = true)
    public WeeklySheet sheet(EngagementId id, Week week) {
        var trainee = scope.tutored(id, week);
        var asked = questions.of(trainee, week);
        var cards = desk.of(id, week.back(WEEKS_REMEMBERED), week);
        return sheet(trainee, week, asked, cards, namesOf(List.of(cards)));
    }

    /** The cards of all the viewer's trainees of a week: as many statements for one as for nine. */
    @Transactional(readOnly = true)
    public List<WeeklySheet> sheets(Week week) {
        var mine = scope.tutored(week);
        var asked = questions.of(mine, week);
        var all = desk.all(mine.stream().map(Trainee::engagement).toList(), week.back(WEEKS_REMEMBERED), week);
        var names = namesOf(all.values());
        return mine.stream()
                .map(trainee -> sheet(
                        trainee,
                        week,
                        Objects.requireNonNull(asked.get(trainee.engagement())),
                        all.getOrDefault(trainee.engagement(), new TreeMap<>()),
                        names))
                .toList();
    }

    private TeamNames.Names namesOf(Collection<NavigableMap<Week, WeekCards>> cards) {
        return team.of(cards.stream()
                .flatMap(weeks -> weeks.values().stream())
                .flatMap(week -> week.standing(CardSide.TUTOR))
                .map(CardReport::author)
                .toList());
    }

    private WeeklySheet sheet(
            Trainee trainee, Week week, Asked asked, NavigableMap<Week, WeekCards> cards, TeamNames.Names names) {
        var author = viewer.get().user();
        return new WeeklySheet(
                trainee.engagement(),
                trainee.candidate(),
                trainee.codeName(),
                week,
                asked.soft(),
                asked.technical(),
                lastTime(cards.headMap(week), asked.ofTutor(), names),
                cards.getOrDefault(week, WeekCards.NONE).standing(CardSide.TUTOR, author).stream()
                        .map(CardReport::asCard)
                        .toList());
    }

    /** Whoever wrote it: a tutor who takes over sees what was seen before. */
    private static Map<SkillCode, LastTime> lastTime(
            SortedMap<Week, WeekCards> earlier, Collection<SkillCode> asked, TeamNames.Names names) {
        var lastTime = new HashMap<SkillCode, LastTime>();
        earlier.forEach((week, cards) -> cards.standing(CardSide.TUTOR)
                .forEach(report -> report.answers().stream()
                        .filter(answer -> answer.level() > 0 && asked.contains(answer.skill()))
                        .forEach(answer -> lastTime.put(
                                answer.skill(),
                                new LastTime(Rating.of(answer.level()), week, names.of(report.author()))))));
        return lastTime;
    }

    /**
     * Keeps a card, first or changed. The same act sent twice is one save.
     *
     * @throws NotFound unless the viewer is this engagement's tutor today, or was in that week
     */
    public void save(WriteWeeklyCard card) {
        var trainee = scope.seenBy(card.engagement(), card.week());
        var answers = card.ratings().entrySet().stream()
                .map(given -> new Answer(given.getKey(), given.getValue().level()))
                .collect(Collectors.toSet());
        questions.of(trainee, card.week()).check(CardSide.TUTOR, answers);
        FiveSkills.checkWords(answers, card.example(), card.note());
        desk.receive(new CardReport(
                card.id(),
                card.engagement(),
                card.week(),
                CardSide.TUTOR,
                viewer.get().user(),
                answers,
                card.basedOn(),
                card.example(),
                card.note(),
                card.origin(),
                clock.instant()));
    }
}

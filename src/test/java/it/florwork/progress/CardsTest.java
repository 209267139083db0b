package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.SkillSource;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.rules.Regime;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase({"UC-35", "UC-36"})
class CardsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);
    private static final SkillCode BRUSH_CUTTER = new SkillCode("brush_cutter");

    @Autowired
    WeeklyCards cards;

    @Autowired
    SelfCards faces;

    @Autowired
    ProgressOverview overview;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Assignments assignments;

    @Autowired
    Assessments assessments;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenPlacements placements;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    private Internship internship;

    @BeforeEach
    void itIsFriday() {
        attendance.on(FRIDAY);
        internship = attendance.placement(AUTUMN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aSavedCardIsNoLongerDue() {
        assertThat(due().state()).isEqualTo(CardState.MISSING);
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        assertThat(due().state()).isEqualTo(CardState.SAVED);
        assertThat(sheet().standing())
                .singleElement()
                .satisfies(card -> assertThat(card.ratings().values()).containsOnly(Rating.ALONE));
    }

    @Test
    void theSameActSentTwiceIsOneCard() {
        var card = given.card(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        ActAs.run(internship.tutor(), () -> cards.save(card));
        ActAs.run(internship.tutor(), () -> cards.save(card));
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var card = given.card(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        ActAs.run(internship.tutor(), () -> cards.save(card));
        var other = new WriteWeeklyCard(
                card.id(), card.engagement(), WEEK, card.ratings(), "Altro.", "", card.basedOn(), card.origin());
        assertThatThrownBy(() -> ActAs.run(internship.tutor(), () -> cards.save(other)))
                .hasMessage("progress.error.sameIdOtherContent");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void twoTabsThatDoNotKnowOfEachOtherLoseNothing() {
        var first = given.card(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        var second = given.card(internship.tutor(), internship.id(), WEEK, Rating.WITH_SOME_HELP);
        ActAs.run(internship.tutor(), () -> cards.save(first));
        ActAs.run(internship.tutor(), () -> cards.save(second));
        assertThat(sheet().isInTwoVersions()).isTrue();
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        assertThat(sheet().standing()).hasSize(1);
        assertThat(reports()).isEqualTo(3);
    }

    @Test
    void theNextCardRemembersWhatWasSeenTheLastTimeASkillWasAsked() {
        for (int back = 4; back > 0; back--) {
            given.tutorSays(
                    internship.tutor(),
                    internship.id(),
                    WEEK.back(back),
                    back == 1 ? Rating.ALONE : Rating.WITH_SOME_HELP);
        }
        var askedLastWeek = ActAs.call(internship.tutor(), () -> cards.sheet(internship.id(), WEEK.previous()))
                .skills();
        assertThat(sheet().lastTime()).hasSize(5).allSatisfy((skill, last) -> {
            assertThat(last.rating()).isEqualTo(askedLastWeek.contains(skill) ? Rating.ALONE : Rating.WITH_SOME_HELP);
            assertThat(last.by()).isEqualTo(internship.tutor().username());
        });
    }

    @Test
    void aTutorWhoTakesOverSeesWhatWasSeenBefore() {
        given.tutorSays(internship.tutor(), internship.id(), WEEK.back(2), Rating.WITH_SOME_HELP);
        var replacement = accounts.fresh(Role.HOST_TUTOR, internship.tutor().organisation());
        ActAs.run(
                Viewer.system("test"),
                () -> assignments.assign(
                        replacement.user(),
                        AssignmentKind.HOST_TUTOR,
                        new AssignmentTarget.OfEngagement(internship.id(), internship.candidate()),
                        WEEK.period()));
        assertThat(ActAs.call(replacement, () -> cards.sheet(internship.id(), WEEK))
                        .lastTime()
                        .values())
                .extracting(LastTime::by)
                .containsOnly(internship.tutor().username());
    }

    @Test
    void aJollyTutorIsAskedThreeGreenSkillsMoreAndTheTraineeOnlyTheFive() {
        var member = attendance.jolly(AUTUMN, 1).members().getFirst();
        var sheet = ActAs.call(member.tutor(), () -> cards.sheet(member.id(), WEEK));
        assertThat(sheet.technical()).hasSize(3);
        assertThat(ActAs.call(member.trainee(), () -> faces.sheets(WEEK))
                        .getFirst()
                        .skills())
                .isEqualTo(sheet.skills())
                .hasSize(5);
        given.tutorSays(member.tutor(), member.id(), WEEK, Rating.ALONE);
        assertThat(ActAs.call(member.tutor(), () -> cards.sheet(member.id(), WEEK))
                        .standing())
                .singleElement()
                .satisfies(card -> assertThat(card.ratings()).hasSize(8));
        assertThat(sheet().technical()).isEmpty();
    }

    @Test
    void aGoalOfTheSignedTrainingProjectIsAskedAboutFromTheNextMonday() {
        clock.returnToPresent();
        var company = needs.company(30);
        var given = placements.started(placements.projectSigned(placements.made(matches.approved(
                matches.proposed(needs.published(company, 1), company, matches.gardener(), Regime.TE)))));
        var later = LocalDate.now(clock).plusWeeks(1);
        var sheet = clock.during(
                later.atTime(10, 0).atZone(PortalClock.ROME).toInstant(),
                () -> ActAs.call(company.tutor(), () -> cards.sheet(given.id().engagement(), Week.of(later))));
        assertThat(sheet.technical()).containsExactly(new SkillCode("watering"));
    }

    @Test
    void theBrushCutterIsAskedAboutOnlyOfWhoIsTrained() {
        var member = attendance.jolly(AUTUMN, 1).members().getFirst();
        assertThat(technical(member)).hasSize(7).doesNotContain(BRUSH_CUTTER);
        clock.during(
                FRIDAY.minusWeeks(10).atTime(10, 0).atZone(PortalClock.ROME).toInstant(),
                () -> ActAs.call(accounts.fresh(Role.OPERATOR), () -> {
                    assessments.claim(member.candidate(), BRUSH_CUTTER, 3, SkillSource.CERTIFICATE);
                    return true;
                }));
        assertThat(technical(member)).hasSize(8).contains(BRUSH_CUTTER);
    }

    private Set<SkillCode> technical(Internship member) {
        return IntStream.range(0, 8)
                .mapToObj(WEEK::back)
                .flatMap(week -> ActAs.call(member.tutor(), () -> cards.sheet(member.id(), week)).technical().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void anotherTutorFindsNothing() {
        var stranger = accounts.fresh(Role.HOST_TUTOR);
        var card = given.card(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        assertThat(ActAs.call(stranger, () -> cards.due(WEEK))).isEmpty();
        assertThatThrownBy(() -> ActAs.call(stranger, () -> cards.sheet(internship.id(), WEEK)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(stranger, () -> cards.save(card))).isInstanceOf(NotFound.class);
        assertThat(reports()).isZero();
    }

    @Test
    void anotherTraineeCannotAnswerForMe() {
        var stranger = accounts.fresh(Role.CANDIDATE);
        var mine = given.faces(internship.trainee(), internship.id(), WEEK, Face.GOOD);
        assertThat(ActAs.call(stranger, () -> faces.sheets(WEEK))).isEmpty();
        assertThatThrownBy(() -> ActAs.run(stranger, () -> faces.save(mine))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTutorsWriteCardsAndOnlyTraineesGiveFaces() {
        assertThatThrownBy(() -> ActAs.call(internship.trainee(), () -> cards.due(WEEK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.call(internship.tutor(), () -> faces.sheets(WEEK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.call(internship.tutor(), () -> overview.weeksOf(internship.candidate())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWeekThatHasNotBegunIsRefused() {
        assertThatThrownBy(() -> ActAs.call(internship.tutor(), () -> cards.sheet(internship.id(), WEEK.following())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.error.weekNotStarted");
    }

    @Test
    void theTutorsCardIsHiddenUntilTheTraineeHasAnswered() {
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        assertThat(mine().tutors()).isEmpty();
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.GOOD);
        assertThat(mine().tutors()).hasSize(1);
    }

    @Test
    void theOperatorAndTheOwnCaseManagerSeeBothSidesAndTheOperatorTheGap() {
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.WITH_CONSTANT_HELP);
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.VERY_GOOD);
        var operator = accounts.fresh(Role.OPERATOR);
        assertThat(weeks(operator)).singleElement().satisfies(week -> {
            assertThat(week.tutors()).hasSize(1);
            assertThat(week.faces()).hasSize(1);
            assertThat(week.gaps()).hasSize(5);
        });
        assertThat(weeks(internship.caseManager())).singleElement().satisfies(week -> {
            assertThat(week.faces()).hasSize(1);
            assertThat(week.gaps()).isEmpty();
        });
        assertThat(weeks(accounts.fresh(Role.CASE_MANAGER))).isEmpty();
    }

    @Test
    void oneQueryMoreOrLessForNineTraineesAsForOne() {
        var group = attendance.jolly(AUTUMN, 9);
        given.tutorSays(group.tutor(), group.members().getFirst().id(), WEEK, Rating.ALONE);
        var forNine = Statements.queriesDuring(
                () -> ActAs.run(group.tutor(), () -> assertThat(cards.due(WEEK)).hasSize(9)));
        var forOne = Statements.queriesDuring(() -> ActAs.run(internship.tutor(), () -> cards.due(WEEK)));
        assertThat(forNine).hasSameSizeAs(forOne);
    }

    @Test
    void aGapIsNoticedOnceEvenWhenBothSidesSaveInTheSameMoment() throws Exception {
        for (int i = 0; i < 5; i++) {
            var both = attendance.placement(AUTUMN);
            var card = given.card(both.tutor(), both.id(), WEEK, Rating.WITH_CONSTANT_HELP);
            var felt = given.faces(both.trainee(), both.id(), WEEK, Face.VERY_GOOD);
            together(
                    () -> ActAs.call(both.tutor(), () -> {
                        cards.save(card);
                        return true;
                    }),
                    () -> ActAs.call(both.trainee(), () -> {
                        faces.save(felt);
                        return true;
                    }));
            assertThat(talksSuggested(both)).isEqualTo(1);
        }
    }

    @Test
    void theSameActFromTwoConnectionsAtOnceIsOneCard() throws Exception {
        var card = given.card(internship.tutor(), internship.id(), WEEK, Rating.ALONE);
        Callable<Boolean> save = () -> ActAs.call(internship.tutor(), () -> {
            cards.save(card);
            return true;
        });
        together(save, save);
        assertThat(reports()).isEqualTo(1);
    }

    private static void together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (var work : List.of(one, other)) {
                results.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (var result : results) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    private CardDue due() {
        return ActAs.call(internship.tutor(), () -> cards.due(WEEK)).getFirst();
    }

    private WeeklySheet sheet() {
        return ActAs.call(internship.tutor(), () -> cards.sheet(internship.id(), WEEK));
    }

    private FacesSheet mine() {
        return ActAs.call(internship.trainee(), () -> faces.sheets(WEEK)).getFirst();
    }

    private List<WeekProgress> weeks(Viewer viewer) {
        return ActAs.call(viewer, () -> overview.weeksOf(internship.candidate()));
    }

    private int reports() {
        return database.sql("select count(*) from card_report where engagement_id = ?")
                .param(internship.id().toString())
                .query(Integer.class)
                .single();
    }

    private int talksSuggested(Internship of) {
        return database.sql("select count(*) from card_week where engagement_id = ? and talk_suggested_at is not null")
                .param(of.id().toString())
                .query(Integer.class)
                .single();
    }
}

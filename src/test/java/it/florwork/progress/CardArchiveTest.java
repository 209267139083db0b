package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-100")
class CardArchiveTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);

    @Autowired
    CardArchive archive;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    Assignments assignments;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    private Internship internship;

    @BeforeEach
    void twoWeeksOfBothSides() {
        attendance.on(FRIDAY);
        internship = attendance.placement(AUTUMN);
        given.tutorSays(internship.tutor(), internship.id(), WEEK.previous(), Rating.ALONE);
        given.traineeFeels(internship.trainee(), internship.id(), WEEK.previous(), Face.GOOD);
        given.tutorSays(internship.tutor(), internship.id(), WEEK, Rating.ALONE_AND_HELPS_OTHERS);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void theOperatorReadsBothSidesAndWhereTheyLieApart() {
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.SO_SO);
        var story = read(accounts.fresh(Role.OPERATOR));
        assertThat(story.weeks()).extracting(CardsOfWeek::week).containsExactly(WEEK, WEEK.previous());
        var latest = story.weeks().getFirst();
        assertThat(latest.cards())
                .singleElement()
                .satisfies(card ->
                        assertThat(card.by()).isEqualTo(internship.tutor().username()));
        assertThat(latest.faces()).hasSize(1);
        assertThat(latest.gaps()).hasSize(5);
        assertThat(latest.facesLow()).isTrue();
        assertThat(story.weeks().getLast().gaps()).isEmpty();
        assertThat(story.weeks().getLast().facesLow()).isFalse();
    }

    @Test
    void theCaseManagerReadsBothSidesOfTheOwnPeopleWithoutTheGap() {
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.SO_SO);
        var latest = read(internship.caseManager()).weeks().getFirst();
        assertThat(latest.cards()).hasSize(1);
        assertThat(latest.faces()).hasSize(1);
        assertThat(latest.gaps()).isEmpty();
        assertThat(latest.facesLow()).isFalse();
        isNotThereFor(accounts.fresh(Role.CASE_MANAGER));
    }

    @Test
    void theTutorReadsWhatTutorsWroteAndNeverTheFaces() {
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.SO_SO);
        assertThat(read(internship.tutor()).weeks()).hasSize(2).allSatisfy(week -> {
            assertThat(week.cards()).hasSize(1);
            assertThat(week.faces()).isEmpty();
            assertThat(week.gaps()).isEmpty();
        });
        isNotThereFor(accounts.fresh(Role.HOST_TUTOR));
        isNotThereFor(accounts.fresh(Role.PATH_TUTOR));
    }

    @Test
    @UseCase("UC-121")
    void anEarlierTutorReadsWhatHeWroteAndNothingElse() {
        var group = attendance.jolly(AUTUMN, 1);
        var member = group.members().getFirst();
        given.tutorSays(group.tutor(), member.id(), WEEK, Rating.ALONE);
        assertThat(ActAs.call(group.tutor(), () -> archive.before(20))).isEmpty();
        var later = accounts.fresh(Role.PATH_TUTOR, group.tutor().organisation());
        handOver(group, later);
        attendance.on(FRIDAY.plusWeeks(1));
        given.tutorSays(later, member.id(), WEEK.following(), Rating.WITH_SOME_HELP);
        given.traineeFeels(member.trainee(), member.id(), WEEK, Face.HARD);

        var story = ActAs.call(group.tutor(), () -> archive.of(member.id()));
        assertThat(story.onlyOwn()).isTrue();
        assertThat(story.weeks()).singleElement().satisfies(week -> {
            assertThat(week.week()).isEqualTo(WEEK);
            assertThat(week.cards()).hasSize(1);
            assertThat(week.faces()).isEmpty();
        });
        assertThat(ActAs.call(group.tutor(), () -> archive.before(20)))
                .extracting(PastTrainee::engagement)
                .containsExactly(member.id());
        assertThat(ActAs.call(later, () -> archive.of(member.id())).weeks()).hasSize(2);
    }

    /** From next week on somebody else is the group's tutor. */
    private void handOver(GivenAttendance.Group group, Viewer later) {
        var monday = WEEK.following().monday();
        ActAs.run(accounts.fresh(Role.OPERATOR), () -> {
            var target = new AssignmentTarget.OfGroup(group.id());
            assignments.end(assignments.of(target).getFirst().id(), WEEK.sunday());
            assignments.assign(
                    later.user(), AssignmentKind.PATH_TUTOR, target, new Period(monday, AUTUMN.endsBefore()));
        });
    }

    @Test
    void aWeekInWhichOnlyFacesWereGivenSaysNothingToTheTutor() {
        given.traineeFeels(internship.trainee(), internship.id(), WEEK.back(2), Face.HARD);
        assertThat(read(internship.tutor()).weeks()).hasSize(2);
        assertThat(read(internship.caseManager()).weeks()).hasSize(3);
    }

    @Test
    void theTraineeReadsTheOwnWeeksAndTheRunningOneAfterAnswering() {
        assertThat(read(internship.trainee()).weeks())
                .singleElement()
                .satisfies(week -> assertThat(week.cards()).hasSize(1));
        given.traineeFeels(internship.trainee(), internship.id(), WEEK, Face.GOOD);
        assertThat(read(internship.trainee()).weeks()).hasSize(2);
        isNotThereFor(accounts.fresh(Role.CANDIDATE));
    }

    @Test
    void aWeekThatIsOverIsReadWithoutAnAnswer() {
        attendance.on(FRIDAY.plusDays(3));
        assertThat(read(internship.trainee()).weeks()).hasSize(2);
    }

    @Test
    void evaluatorsGetAggregatesOnlyAndNobodyButTheOperatorTakesCardsOut() {
        assertThatThrownBy(() -> read(accounts.fresh(Role.EVALUATOR))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> read(accounts.fresh(Role.COMPANY_CONTACT))).isInstanceOf(AccessDeniedException.class);
        for (var viewer : List.of(internship.caseManager(), internship.tutor(), internship.trainee())) {
            assertThatThrownBy(() -> ActAs.call(viewer, () -> archive.takenOut(internship.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoTakesCardsOutIsNoted() {
        var operator = accounts.fresh(Role.OPERATOR);
        ActAs.call(operator, () -> archive.takenOut(internship.id()));
        assertThat(database.sql("select count(*) from access_log where purpose = 'cards.export' and user_id = ?")
                        .param(operator.user().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void moreWeeksTakeNoMoreStatements() {
        var operator = accounts.fresh(Role.OPERATOR);
        var two = Statements.queriesDuring(() -> read(operator));
        for (int back = 2; back < 9; back++) {
            given.tutorSays(internship.tutor(), internship.id(), WEEK.back(back), Rating.ALONE);
        }
        assertThat(Statements.queriesDuring(
                        () -> assertThat(read(operator).weeks()).hasSize(9)))
                .hasSameSizeAs(two);
    }

    private CardStory read(Viewer viewer) {
        return ActAs.call(viewer, () -> archive.of(internship.id()));
    }

    private void isNotThereFor(Viewer viewer) {
        assertThatThrownBy(() -> read(viewer)).isInstanceOf(NotFound.class);
    }
}

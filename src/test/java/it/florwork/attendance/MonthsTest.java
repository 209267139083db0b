package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@UseCase({"UC-38", "UC-39", "UC-40", "UC-41"})
class MonthsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final TimeSlot SHORTER = new TimeSlot(510, 690);

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    Calendars calendars;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void theSecondOfTwoSignaturesSeals() {
        var internship = given.placement(AUTUMN);
        var shown = given.worked(internship, OCTOBER);
        assertThat(shown.planned().value()).isEqualTo(22 * 240);
        assertThat(shown.done()).isEqualTo(shown.planned());
        var signed = ActAs.call(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
        assertThat(signed.status()).isEqualTo(MonthStatus.SIGNED);
        var sealed =
                ActAs.call(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        assertThat(sealed.status()).isEqualTo(MonthStatus.SEALED);
        assertThat(sealed.seal()).hasSize(64);
        assertThat(sealed.contentHash()).isEqualTo(shown.contentHash());
    }

    @Test
    void signingTwiceIsSigningOnce() {
        var internship = given.placement(AUTUMN);
        var shown = given.worked(internship, OCTOBER);
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
        assertThat(ActAs.call(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()))
                        .signatures())
                .hasSize(1);
    }

    @Test
    void aChangeVoidsWhatWasSignedForSomethingElse() {
        var internship = given.placement(AUTUMN);
        var shown = given.worked(internship, OCTOBER);
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        given.tutorSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        given.traineeSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        var changed = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
        assertThat(changed.status()).isEqualTo(MonthStatus.OPEN);
        assertThat(changed.signatures()).isEmpty();
        assertThat(changed.contentHash()).isNotEqualTo(shown.contentHash());
        refuses(
                "attendance.error.contentChanged",
                () -> ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash())));
    }

    @Test
    void aMonthThatIsNotOverCannotBeSigned() {
        var internship = given.placement(AUTUMN);
        given.on(LocalDate.of(2026, 10, 31));
        var shown = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
        refuses(
                "attendance.error.monthNotOver",
                () -> ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash())));
    }

    @Test
    void anEngagementThatEndsClosesItsMonthOnItsLastDay() {
        var lastDay = LocalDate.of(2026, 10, 9);
        var internship = given.placement(Period.of(LocalDate.of(2026, 10, 5), lastDay));
        given.on(lastDay);
        for (var date = LocalDate.of(2026, 10, 5); !date.isAfter(lastDay); date = date.plusDays(1)) {
            given.tutorSays(internship, date, DayKind.PRESENT, MORNING);
        }
        var shown = ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER));
        assertThat(ActAs.call(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()))
                        .status())
                .isEqualTo(MonthStatus.CONFIRMED);
    }

    @Test
    void missingAndDisputedDaysAreNamed() {
        var internship = given.placement(AUTUMN);
        given.on(LocalDate.of(2026, 11, 2));
        var empty = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
        assertThat(empty.missing()).hasSize(22);
        refuses(
                "attendance.error.daysMissing",
                () -> ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, empty.contentHash())));
        given.worked(internship, OCTOBER);
        var disputed = given.traineeSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        assertThat(disputed.state()).isEqualTo(DayState.DISPUTED);
        var shown = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
        assertThat(shown.disputed()).containsExactly(DAY);
        refuses(
                "attendance.error.daysDisputed",
                () -> ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash())));
    }

    @Test
    void aReportForASealedMonthIsReceivedAndChangesNothing() {
        var internship = given.placement(AUTUMN);
        var sealed = given.sealed(internship, OCTOBER);
        var day = given.tutorSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        assertThat(day.correctionAsked()).isTrue();
        assertThat(day.open()).isFalse();
        assertThat(day.doneMinutes().value()).isEqualTo(240);
        var operator = accounts.fresh(Role.OPERATOR);
        var seen = ActAs.call(operator, () -> months.month(internship.id(), OCTOBER));
        assertThat(seen.corrections()).hasSize(1);
        assertThat(seen.seal()).isEqualTo(sealed.seal());
        var declined = ActAs.call(
                operator,
                () -> months.declineCorrection(
                        internship.id(),
                        seen.corrections().getFirst().said().id(),
                        "The sheet on the wall says otherwise."));
        assertThat(declined.corrections()).isEmpty();
        assertThat(declined.done()).isEqualTo(sealed.done());
    }

    @Test
    void reopeningMakesANewVersionInWhichOnlyTheNamedDayChanges() {
        var internship = given.placement(AUTUMN);
        var sealed = given.sealed(internship, OCTOBER);
        given.tutorSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        var operator = accounts.fresh(Role.OPERATOR);
        var reopened = ActAs.call(
                operator, () -> months.reopen(internship.id(), OCTOBER, Set.of(DAY), "The tutor found a mistake."));
        assertThat(reopened.version()).isEqualTo(2);
        assertThat(reopened.status()).isEqualTo(MonthStatus.OPEN);
        assertThat(reopened.disputed()).containsExactly(DAY);
        assertThat(reopened.corrections()).isEmpty();
        assertThat(given.tutorSays(internship, DAY.plusDays(1), DayKind.PARTIAL, SHORTER)
                        .correctionAsked())
                .isTrue();
        given.traineeSays(internship, DAY, DayKind.PARTIAL, SHORTER);
        var again = ActAs.call(internship.trainee(), () -> months.month(internship.id(), OCTOBER));
        assertThat(again.done().value()).isEqualTo(sealed.done().value() - 60);
        refuses(
                "attendance.error.contentChanged",
                () -> ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, sealed.contentHash())));
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, again.contentHash()));
        var resealed =
                ActAs.call(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, again.contentHash()));
        assertThat(resealed.status()).isEqualTo(MonthStatus.SEALED);
        assertThat(resealed.seal()).isNotEqualTo(sealed.seal());
        assertThat(resealed.reopenings()).hasSize(1);
    }

    @Test
    void whoChangedThePlanOfTheMonthDoesNotVerifyIt() {
        var internship = given.placement(AUTUMN);
        var planner = accounts.fresh(Role.OPERATOR);
        given.on(OCTOBER.atDay(1));
        ActAs.run(planner, () -> calendars.close(internship.id(), Period.of(DAY, DAY)));
        var seal = String.valueOf(given.sealed(internship, OCTOBER).seal());
        assertThat(ActAs.call(planner, () -> months.month(internship.id(), OCTOBER))
                        .verifiable())
                .isFalse();
        refuses(
                "attendance.error.verifierChangedThePlan",
                () -> ActAs.run(planner, () -> months.verify(internship.id(), OCTOBER, seal)));
        assertThat(ActAs.call(accounts.fresh(Role.OPERATOR), () -> months.verify(internship.id(), OCTOBER, seal))
                        .status())
                .isEqualTo(MonthStatus.VERIFIED);
    }

    @Test
    void whoChangedADayDoesNotVerifyTheMonth() {
        var internship = given.placement(AUTUMN);
        given.worked(internship, OCTOBER);
        var author = accounts.fresh(Role.OPERATOR);
        ActAs.run(author, () -> given.settled(internship, DAY));
        var shown = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
        var seal = String.valueOf(
                ActAs.call(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()))
                        .seal());
        assertThat(ActAs.call(author, () -> months.month(internship.id(), OCTOBER))
                        .verifiable())
                .isFalse();
        refuses(
                "attendance.error.verifierChangedADay",
                () -> ActAs.run(author, () -> months.verify(internship.id(), OCTOBER, seal)));
        var other = accounts.fresh(Role.OPERATOR);
        refuses(
                "attendance.error.contentChanged",
                () -> ActAs.run(other, () -> months.verify(internship.id(), OCTOBER, "a".repeat(64))));
        assertThat(ActAs.call(other, () -> months.month(internship.id(), OCTOBER))
                        .verifiable())
                .isTrue();
        assertThat(ActAs.call(other, () -> months.verify(internship.id(), OCTOBER, seal))
                        .status())
                .isEqualTo(MonthStatus.VERIFIED);
    }

    @Test
    void thePathTutorSignsAnEnrolment() {
        var jolly = given.jolly(AUTUMN, 1);
        assertThat(given.sealed(jolly.members().getFirst(), OCTOBER).status()).isEqualTo(MonthStatus.SEALED);
    }

    @Test
    void aStrangerNeitherSeesNorSigns() {
        var internship = given.placement(AUTUMN);
        var shown = given.worked(internship, OCTOBER);
        var stranger = accounts.fresh(Role.HOST_TUTOR);
        assertThatThrownBy(() -> ActAs.run(stranger, () -> months.sign(internship.id(), OCTOBER, shown.contentHash())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> ActAs.run(accounts.fresh(Role.CANDIDATE), () -> months.month(internship.id(), OCTOBER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        ActAs.run(internship.trainee(), () -> months.month(internship.id(), YearMonth.of(2025, 1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListFiltersByWhatIsMissing() {
        var internship = given.placement(AUTUMN);
        var shown = given.worked(internship, OCTOBER);
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        ActAs.run(accounts.fresh(Role.OPERATOR), () -> {
            assertThat(rows(MonthFilter.NOT_SIGNED))
                    .extracting(MonthRow::engagement)
                    .contains(internship.id());
            assertThat(rows(MonthFilter.NOT_CONFIRMED))
                    .extracting(MonthRow::engagement)
                    .doesNotContain(internship.id());
            assertThat(rows(MonthFilter.ALL))
                    .filteredOn(row -> row.engagement().equals(internship.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.done()).isEqualTo(22 * 240));
        });
    }

    private List<MonthRow> rows(MonthFilter filter) {
        return months.rows(OCTOBER, filter, PageRequest.of(0, 10_000));
    }

    /** Two real connections: a signature and a change never pass each other, whoever comes first. */
    @Test
    void aDayChangesWhileTheMonthIsSigned() throws Exception {
        for (int round = 0; round < 5; round++) {
            var internship = given.placement(AUTUMN);
            var shown = given.worked(internship, OCTOBER);
            ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
            var change = given.says(internship, Side.TRAINEE, DAY, DayKind.PARTIAL, SHORTER);
            atOnce(
                    () -> ActAs.call(internship.trainee(), () -> days.report(change)),
                    () -> ActAs.call(
                            internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash())));
            var after = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
            if (after.status() == MonthStatus.SEALED) {
                assertThat(after.contentHash()).isEqualTo(shown.contentHash());
                assertThat(days(internship).correctionAsked()).isTrue();
            } else {
                assertThat(after.signatures()).isEmpty();
                assertThat(after.disputed()).containsExactly(DAY);
            }
        }
    }

    /** Two real connections: both sign at once, and there is one seal. */
    @Test
    void bothSignAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var internship = given.placement(AUTUMN);
            var shown = given.worked(internship, OCTOBER);
            atOnce(
                    () -> ActAs.call(
                            internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash())),
                    () -> ActAs.call(
                            internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash())));
            assertThat(ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER))
                            .status())
                    .isEqualTo(MonthStatus.SEALED);
        }
    }

    private DayView days(GivenAttendance.Internship internship) {
        return ActAs.call(internship.trainee(), () -> days.day(internship.id(), DAY));
    }

    /** A refusal of one of the two is an answer, not a failure of the test. */
    private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(threads.submit(one), threads.submit(other));
            for (var each : both) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RuleViolation.class);
                }
            }
        }
    }
}

package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.Months;
import it.florwork.notification.Inbox;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.NoticeRow;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-96")
class NudgesTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Period SUMMER = Period.of(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 7, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Nudges nudges;

    @Autowired
    Months months;

    @Autowired
    Inbox inbox;

    @Autowired
    PortalClock clock;

    private Viewer operator;
    private Internship internship;

    @BeforeEach
    void aMonthThatNobodyHasSigned() {
        operator = accounts.fresh(Role.OPERATOR);
        given.on(SUMMER.firstDay());
        internship = given.placement(SUMMER);
        given.worked(internship, MAY);
        given.on(LocalDate.of(2026, 6, 4)); // the day by which May is signed
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void bothSidesAreRemindedEachOfTheirOwnPart() {
        assertThat(preview())
                .extracting(Nudge::kind, Nudge::to)
                .containsExactlyInAnyOrder(
                        tuple(NudgeKind.NUDGED_TO_CONFIRM, internship.trainee().user()),
                        tuple(NudgeKind.NUDGED_TO_SIGN, internship.tutor().user()));
        var shown = ActAs.call(internship.trainee(), () -> months.month(internship.id(), MAY));
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), MAY, shown.contentHash()));
        assertThat(preview()).extracting(Nudge::kind).containsExactly(NudgeKind.NUDGED_TO_SIGN);
    }

    @Test
    void onlyWhatWasChosenGoesAndOnceADay() {
        var toTutor = preview().stream()
                .filter(nudge -> nudge.kind() == NudgeKind.NUDGED_TO_SIGN)
                .toList();
        assertThat(send(toTutor)).isEqualTo(1);
        assertThat(send(toTutor)).isEqualTo(1);

        await().untilAsserted(() -> assertThat(told(internship.tutor())).contains(NoticeKind.NUDGED_TO_SIGN));
        assertThat(told(internship.tutor()))
                .filteredOn(NoticeKind.NUDGED_TO_SIGN::equals)
                .hasSize(1);
        assertThat(told(internship.trainee())).doesNotContain(NoticeKind.NUDGED_TO_CONFIRM);
    }

    @Test
    void whatDoesNotWaitAnyMoreRemindsNobody() {
        var chosen = preview();
        var shown = ActAs.call(internship.trainee(), () -> months.month(internship.id(), MAY));
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), MAY, shown.contentHash()));
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), MAY, shown.contentHash()));
        assertThat(send(chosen)).isZero();
    }

    @Test
    void asManyStatementsForTwoAsForOne() {
        var other = given.placement(Period.of(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 7, 31)));
        given.worked(other, MAY);
        preview();
        int one = statements(List.of(key(internship)));
        assertThat(statements(List.of(key(internship), key(other)))).isEqualTo(one);
    }

    private int statements(List<String> keys) {
        return ActAs.call(operator, () -> Statements.queriesDuring(() -> nudges.preview(keys)))
                .size();
    }

    private List<Nudge> preview() {
        return ActAs.call(operator, () -> nudges.preview(List.of(key(internship))));
    }

    private int send(List<Nudge> chosen) {
        return ActAs.call(operator, () -> nudges.send(Set.copyOf(chosen)));
    }

    private static String key(Internship internship) {
        return "MONTH_TO_CHASE months/%s/%s".formatted(internship.id(), MAY);
    }

    private List<NoticeKind> told(Viewer viewer) {
        return ActAs.call(viewer, () -> inbox.rows(0, 30)).stream()
                .map(NoticeRow::kind)
                .toList();
    }
}

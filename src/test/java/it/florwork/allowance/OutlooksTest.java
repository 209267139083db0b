package it.florwork.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OutlooksTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Period TERM = Period.of(LocalDate.of(2026, 9, 14), LocalDate.of(2027, 1, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Outlooks outlooks;

    @Autowired
    PortalClock clock;

    @AfterEach
    void now() {
        clock.returnToPresent();
    }

    private Map<EngagementId, Outlook> seen(Viewer by, YearMonth month, Internship... internships) {
        var ids = Stream.of(internships).map(Internship::id).toList();
        return ActAs.call(by, () -> outlooks.of(ids, month));
    }

    private Outlook one(Viewer by, YearMonth month, Internship internship) {
        return Objects.requireNonNull(seen(by, month, internship).get(internship.id()));
    }

    @Test
    void hoursThatAreToldAreWorthMoneyFromTheFirstDayOn() {
        var internship = given.placement(TERM);
        given.on(MONDAY);
        given.tutorSays(internship, MONDAY, DayKind.PRESENT, GivenAttendance.MORNING);
        var outlook = one(internship.trainee(), OCTOBER, internship);
        assertThat(outlook.done()).isEqualTo(Minutes.ofHours(4));
        assertThat(outlook.planned()).as("22 mornings; the 4th is a Sunday").isEqualTo(Minutes.ofHours(88));
        assertThat(outlook.waiting()).containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2));
        var money = Objects.requireNonNull(outlook.money());
        assertThat(money.now().due()).isEqualTo(new Cents(2_800));
        assertThat(money.ifAllDone().due()).isEqualTo(new Cents(50_000));
    }

    @Test
    void whatWasSealedStaysWhateverIsSaidLater() {
        var internship = given.placement(TERM);
        given.sealed(internship, OCTOBER);
        var before = one(accounts.fresh(Role.OPERATOR), OCTOBER, internship);
        given.tutorSays(internship, MONDAY, DayKind.UNEXCUSED);
        var after = one(accounts.fresh(Role.OPERATOR), OCTOBER, internship);
        assertThat(before.done()).isEqualTo(Minutes.ofHours(88));
        assertThat(after).isEqualTo(before);
        assertThat(after.isSettled()).isTrue();
    }

    @Test
    void eachReadsWhatIsHisAndTutorsNeverOfMoney() {
        var internship = given.placement(TERM);
        given.on(MONDAY);
        for (var who : List.of(
                internship.trainee(),
                internship.caseManager(),
                accounts.fresh(Role.OPERATOR),
                accounts.fresh(Role.EVALUATOR))) {
            assertThat(one(who, OCTOBER, internship).money()).as(who.role()).isNotNull();
        }
        assertThat(one(internship.tutor(), OCTOBER, internship).money()).isNull();
        assertThat(one(accounts.fresh(Role.COMPANY_CONTACT, internship.tutor().organisation()), OCTOBER, internship)
                        .money())
                .as("the project pays an internship of social inclusion")
                .isNull();
        for (var role :
                Set.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.CASE_MANAGER, Role.COMPANY_CONTACT)) {
            assertThat(seen(accounts.fresh(role), OCTOBER, internship)).as(role).isEmpty();
        }
    }

    @Test
    void aGroupIsPaidNothingAndStillHasItsOutlook() {
        var member = given.jolly(TERM, 1).members().getFirst();
        given.on(MONDAY);
        var outlook = one(member.trainee(), OCTOBER, member);
        assertThat(outlook.money()).isNull();
        assertThat(outlook.ifAllDone().perMille()).isEqualTo(1_000);
    }

    @Test
    void manyCostAsManyStatementsAsOne() {
        var operator = accounts.fresh(Role.OPERATOR);
        given.on(MONDAY);
        var few = Stream.of(given.placement(TERM)).toArray(Internship[]::new);
        var many = Stream.generate(() -> given.placement(TERM)).limit(5).toArray(Internship[]::new);
        seen(operator, OCTOBER, few); // fills the rule book
        int one = Statements.during(() -> seen(operator, OCTOBER, few)).size();
        int five = Statements.during(() -> seen(operator, OCTOBER, many)).size();
        assertThat(five).isEqualTo(one).isLessThanOrEqualTo(10);
        assertThat(seen(operator, OCTOBER, many).keySet())
                .isEqualTo(Stream.of(many).map(Internship::id).collect(Collectors.toSet()));
    }
}

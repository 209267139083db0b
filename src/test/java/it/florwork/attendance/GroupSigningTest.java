package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.attendance.GroupSigning.Outcome;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-39")
class GroupSigningTest {
    private static final Period WEEK = Period.of(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 31));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 28);

    @Autowired
    GroupSigning signing;

    @Autowired
    Months months;

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

    private Group worked(int members) {
        var group = given.jolly(WEEK, members);
        group.members().forEach(member -> given.worked(member, OCTOBER));
        return group;
    }

    private SequencedMap<EngagementId, String> shown(Group group) {
        var looked = new LinkedHashMap<EngagementId, String>();
        ActAs.call(group.tutor(), () -> months.tutored(OCTOBER))
                .forEach(month -> looked.put(month.engagement(), month.contentHash()));
        return looked;
    }

    @Test
    void whatWasLookedAtIsSignedAndTheRestSaysWhy() {
        var group = worked(3);
        var looked = shown(group);
        var changed = group.members().get(1);
        given.tutorSays(changed, DAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        given.traineeSays(changed, DAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        var outcomes = ActAs.call(group.tutor(), () -> signing.sign(OCTOBER, looked));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isSigned())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.engagement()).isEqualTo(changed.id());
                    assertThat(outcome.refusal())
                            .extracting(RuleViolation::key)
                            .isEqualTo("attendance.error.contentChanged");
                });
        assertThat(ActAs.call(group.tutor(), () -> months.tutored(OCTOBER)))
                .filteredOn(month -> month.signatureOf(Side.TUTOR).isPresent())
                .hasSize(2);
        assertThat(ActAs.call(group.tutor(), () -> signing.sign(OCTOBER, looked)))
                .filteredOn(Outcome::isSigned)
                .hasSize(2);
    }

    @Test
    void anothersTraineeAmongThemIsNotThere() {
        var group = worked(1);
        var foreign = given.placement(WEEK);
        var looked = shown(group);
        looked.put(foreign.id(), given.worked(foreign, OCTOBER).contentHash());
        var outcomes = ActAs.call(group.tutor(), () -> signing.sign(OCTOBER, looked));
        assertThat(outcomes.getFirst().isSigned()).isTrue();
        assertThat(outcomes.getLast().refusal()).extracting(RuleViolation::key).isEqualTo("shared.error.notFound");
        assertThat(ActAs.call(accounts.fresh(Role.OPERATOR), () -> months.month(foreign.id(), OCTOBER))
                        .signatures())
                .isEmpty();
    }

    @Test
    void nobodySignsNothing() {
        assertThatThrownBy(() ->
                        ActAs.run(accounts.fresh(Role.PATH_TUTOR), () -> signing.sign(OCTOBER, new LinkedHashMap<>())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("attendance.error.nothingLookedAt");
    }

    /** The page reads thirty people with as many statements as two, and signing takes the same few for each. */
    @Test
    void thirtyPeopleTakeNoMoreStatementsThanTwo() {
        var two = worked(2);
        var thirty = given.jolly(WEEK, 30);
        given.on(OCTOBER.plusMonths(1).atDay(1));
        thirty.members().forEach(member -> given.worked(member, OCTOBER));
        int few = pageStatements(two);
        assertThat(pageStatements(thirty)).isEqualTo(few).isLessThan(30);
        int forTwo = signStatements(two);
        assertThat(signStatements(thirty)).isLessThanOrEqualTo(15 * forTwo);
        assertThat(ActAs.call(thirty.tutor(), () -> months.tutored(OCTOBER)))
                .hasSize(30)
                .allMatch(month -> month.status() == MonthStatus.SIGNED);
    }

    private int pageStatements(Group group) {
        return Statements.during(() -> ActAs.run(group.tutor(), () -> months.tutored(OCTOBER)))
                .size();
    }

    private int signStatements(Group group) {
        var looked = shown(group);
        return Statements.during(() -> ActAs.run(group.tutor(), () -> signing.sign(OCTOBER, looked)))
                .size();
    }
}

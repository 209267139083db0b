package it.florwork.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@UseCase("UC-70")
class IndicatorsTest {
    private static final int MOST_STATEMENTS = 12;

    @Autowired
    Indicators indicators;

    @Autowired
    GivenPlacements placements;

    @Autowired
    GivenPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void anInternshipThatBeginsIsCountedAndOpensItsPerson() {
        var today = LocalDate.now(clock);
        var period = Period.of(today, today);
        var before = detail(IndicatorCode.K4, period).figure();
        var running = placements.active(Regime.TIS);
        var after = detail(IndicatorCode.K4, period);
        assertThat(after.figure().numerator()).isEqualTo(before.numerator() + 1);
        assertThat(after.figure().denominator()).isGreaterThan(before.denominator());
        var tis = after.slices().getOrDefault(Slice.PATHWAY, List.of()).stream()
                .filter(row -> row.key().equals("TIS"))
                .findFirst()
                .orElseThrow();
        var which = new Cases(Slice.PATHWAY, "TIS");
        ActAs.run(running.match().operator(), () -> {
            int count = indicators.countPeople(IndicatorCode.K4, period, which);
            assertThat(count).isEqualTo((int) tis.figure().denominator());
            assertThat(indicators.people(IndicatorCode.K4, period, which, 0, count))
                    .anyMatch(person ->
                            person.id().equals(running.match().candidate().value())
                                    && !person.codeName().isEmpty());
        });
    }

    @Test
    void aCardCountsFromTheDayOnWhichSomebodyFilledItIn() {
        var today = LocalDate.now(clock);
        var period = Period.of(today, today);
        var person = people.inCharge();
        var before = detail(IndicatorCode.K2, period).figure();
        assertThat(before.numerator())
                .as("the card that the referral made is empty")
                .isLessThan(before.denominator());
        people.assessed(person);
        var after = detail(IndicatorCode.K2, period).figure();
        assertThat(after).isEqualTo(new Figure(before.numerator() + 1, before.denominator(), null, false));
        people.assessed(person);
        assertThat(database.sql("select filled_on from assessed_card where candidate_id = ?")
                        .param(person.id().toString())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithThePeople() {
        var today = LocalDate.now(clock);
        var period = Period.of(today.minusYears(1), today);
        placements.active(Regime.TE);
        var operator = accounts.fresh(Role.OPERATOR);
        assertThat(Statements.queriesDuring(() -> ActAs.call(operator, () -> indicators.overview(period))))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(Statements.queriesDuring(
                        () -> ActAs.call(operator, () -> indicators.detail(IndicatorCode.K7, period))))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void anEvaluatorSeesNoGroupsAndNoFigureOfFew() {
        var today = LocalDate.now(clock);
        var evaluator = accounts.fresh(Role.EVALUATOR);
        var empty = Period.of(today.minusYears(30), today.minusYears(29));
        placements.active(Regime.TE);
        var seen = ActAs.call(evaluator, () -> indicators.detail(IndicatorCode.K4, Period.of(today, today)));
        assertThat(seen.slices()).doesNotContainKeys(Slice.GROUP, Slice.CAUSE);
        seen.slices()
                .values()
                .forEach(rows -> rows.forEach(row -> assertThat(row.figure().held()
                                || row.figure().numerator() == 0
                                || row.figure().numerator() >= Situation.SMALLEST_SHOWN)
                        .isTrue()));
        assertThat(ActAs.call(evaluator, () -> indicators.overview(empty))
                        .figures()
                        .values())
                .allMatch(figure -> figure.isEmpty() || figure.held());
    }

    private IndicatorDetail detail(IndicatorCode code, Period period) {
        return ActAs.call(accounts.fresh(Role.OPERATOR), () -> indicators.detail(code, period));
    }
}

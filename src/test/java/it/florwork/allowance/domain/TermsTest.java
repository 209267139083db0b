package it.florwork.allowance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.florwork.allowance.WorthLine;
import it.florwork.rules.RuleKey;
import it.florwork.shared.Cents;
import it.florwork.shared.Minutes;
import it.florwork.testing.Seed;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {
    private static final int LONGEST_MONTH = 31 * 480;
    private static final int DRAWN = 2_000;

    /** Planned and done in minutes, days planned of a whole month's, what is due in cents, and the text that says so. */
    @ParameterizedTest(name = "{0}: {2} of {1} minutes, {3} of {4} days: {5} cents ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            TUSCANY_TE_2019 | 6000  | 4200 | 20 | 20 | 50000 | DPGR 47/R/2003, rule of 2019: 500 from seven tenths on, exactly 70 %
            TUSCANY_TE_2019 | 6000  | 4199 | 20 | 20 | 30000 | DPGR 47/R/2003, rule of 2019: 300 below, a minute short of 70 %
            TUSCANY_TE_2019 | 6000  | 4194 | 20 | 20 | 30000 | DPGR 47/R/2003, rule of 2019: 300 below, 69.9 %
            TUSCANY_TE_2019 | 6000  | 3000 | 20 | 20 | 30000 | DPGR 47/R/2003, rule of 2019: 300 from half on, exactly 50 %
            TUSCANY_TE_2019 | 6000  | 2999 | 20 | 20 | 0     | DPGR 47/R/2003, rule of 2019: nothing below half
            TUSCANY_TE_2019 | 6000  | 0    | 20 | 20 | 0     | DPGR 47/R/2003, rule of 2019: nothing below half
            TUSCANY_TE_2024 | 6000  | 6000 | 20 | 20 | 60000 | DPGR 47/R/2003 as amended by 19/R of 3/6/2024: 600 from seven tenths on
            TUSCANY_TE_2024 | 6000  | 4200 | 20 | 20 | 60000 | DPGR 47/R/2003 as amended by 19/R of 3/6/2024: exactly 70 %
            TUSCANY_TE_2024 | 6000  | 4194 | 20 | 20 | 40000 | DPGR 47/R/2003 as amended by 19/R of 3/6/2024: 400 below, 69.9 %
            TUSCANY_TE_2024 | 5985  | 4189 | 20 | 20 | 40000 | DPGR 47/R/2003 as amended by 19/R of 3/6/2024: 69.99 % is not rounded up
            TUSCANY_TE_2024 | 6000  | 0    | 20 | 20 | 40000 | DPGR 47/R/2003 as amended by 19/R of 3/6/2024: 400 below
            TUSCANY_TE_2024 | 0     | 0    | 0  | 20 | 0     | nothing planned, nothing due
            TUSCANY_TE_2024 | 3000  | 3000 | 10 | 20 | 30000 | decision of the project: half of the planned days, half of 600
            TUSCANY_TE_2024 | 2100  | 2100 | 7  | 21 | 20000 | decision of the project: a third of the planned days
            TUSCANY_TE_2024 | 2100  | 0    | 7  | 22 | 12727 | decision of the project: 7/22 of 400, to the cent
            TUSCANY_TIS     | 4800  | 3720 | 20 | 20 | 43400 | DGR 620/2020, DD 17624/2020: 62 hours by 7
            TUSCANY_TIS     | 4800  | 4285 | 20 | 20 | 49992 | DGR 620/2020, DD 17624/2020: 71 hours and 25 minutes by 7
            TUSCANY_TIS     | 4800  | 4800 | 20 | 20 | 50000 | DGR 620/2020, DD 17624/2020: 80 hours by 7, at most 500
            TUSCANY_TIS     | 4800  | 0    | 20 | 20 | 0     | DGR 620/2020, DD 17624/2020: no hour done
            TUSCANY_TIS     | 1200  | 1200 | 5  | 20 | 14000 | DD 17624/2020: hours really done, in a month that is not whole too
            LOMBARDY_TE     | 6000  | 4800 | 20 | 20 | 50000 | DGR Lombardy 7763/2018: full from eight tenths on, exactly 80 %
            LOMBARDY_TE     | 6000  | 4799 | 20 | 20 | 39992 | DGR Lombardy 7763/2018: in proportion below, a minute short of 80 %
            LOMBARDY_TE     | 6000  | 3600 | 20 | 20 | 30000 | DGR Lombardy 7763/2018: in proportion, just the floor
            LOMBARDY_TE     | 6000  | 1200 | 20 | 20 | 30000 | DGR Lombardy 7763/2018: never below the floor of 300
            LOMBARDY_TE     | 3000  | 1200 | 10 | 20 | 15000 | decision of the project: half a month, half the floor
            PROPORTIONAL_WITH_CAP | 6000 | 4800 | 20 | 20 | 48000 | in proportion, below the cap
            PROPORTIONAL_WITH_CAP | 6000 | 5000 | 20 | 20 | 50000 | in proportion, just the cap
            PROPORTIONAL_WITH_CAP | 6000 | 5400 | 20 | 20 | 50000 | in proportion, above the cap
            PROPORTIONAL_WITH_CAP | 6000 | 6000 | 20 | 20 | 50000 | in full, above the cap
            PROPORTIONAL_WITH_CAP | 6000 | 600  | 20 | 20 | 20000 | in proportion, below the floor
            PROPORTIONAL_WITH_CAP | 3000 | 3000 | 10 | 20 | 30000 | half a month in full: the cap is the month's
            """)
    void paysWhatTheLawSays(
            Law law, int planned, int done, int plannedDays, int wholeDays, long due, String legalSource) {
        assertThat(law.terms().of(month(planned, done, plannedDays, wholeDays)).due())
                .as(legalSource)
                .isEqualTo(new Cents(due));
    }

    @Test
    void saysStepByStepWhichRuleLeadsWhere() {
        var worth = Law.LOMBARDY_TE.terms().of(month(3_000, 1_200, 10, 20));
        assertThat(worth.lines())
                .extracting(WorthLine::rule, line -> line.amount().value(), WorthLine::part, WorthLine::whole)
                .containsExactly(
                        tuple(RuleKey.ALLOWANCE_FULL, 50_000L, 1_200, 3_000),
                        tuple(RuleKey.ALLOWANCE_FULL_FROM, -30_000L, 1_200, 3_000),
                        tuple(RuleKey.ALLOWANCE_FLOOR, 10_000L, 1_200, 3_000),
                        tuple(RuleKey.ALLOWANCE_PRO_RATA, -15_000L, 10, 20));
        assertThat(worth.lines()).extracting(WorthLine::legalSource).containsOnly("LOMBARDY_TE");
        assertThat(Law.TUSCANY_TE_2019.terms().of(month(6_000, 0, 20, 20)).lines())
                .as("nothing, and the threshold that was missed")
                .extracting(WorthLine::rule)
                .containsExactly(RuleKey.ALLOWANCE_REDUCED_FROM);
        assertThat(Law.TUSCANY_TIS.terms().of(month(4_800, 4_800, 20, 20)).lines())
                .extracting(WorthLine::rule)
                .containsExactly(RuleKey.ALLOWANCE_HOURLY, RuleKey.ALLOWANCE_CAP);
    }

    @Test
    void aLawWithoutFiguresOfMoneyHasNoTerms() {
        assertThat(new Clauses(Map.of()).terms()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void moreMinutesAreNeverWorthLessAndLinesSumToTheDue(Law law) {
        var terms = law.terms();
        var random = Seed.of(TermsTest.class).random();
        for (int i = 0; i < Seed.rounds(DRAWN); i++) {
            var less = drawn(random);
            var more = less.with(new Minutes(less.done().value() + random.nextInt(500)));
            var due = terms.of(less).due();
            assertThat(due)
                    .as("%s %s", law, less)
                    .isLessThanOrEqualTo(terms.of(more).due());
            assertThat(due.value())
                    .isEqualTo(terms.of(less).lines().stream()
                            .mapToLong(line -> line.amount().value())
                            .sum());
        }
    }

    @Test
    void isNeverAboveTheCapNorBelowTheFloorOfAWholeMonth() {
        var random = Seed.of(TermsTest.class).random();
        for (int i = 0; i < Seed.rounds(DRAWN); i++) {
            var month = drawn(random);
            var whole = new Measure(month.planned(), month.done(), month.wholeDays(), month.wholeDays());
            assertThat(Law.TUSCANY_TIS.terms().of(month).due()).isBetween(Cents.ZERO, cap());
            if (month.planned().value() > 0) {
                assertThat(Law.LOMBARDY_TE.terms().of(whole).due())
                        .isBetween(
                                amount(Law.LOMBARDY_TE, RuleKey.ALLOWANCE_FLOOR),
                                amount(Law.LOMBARDY_TE, RuleKey.ALLOWANCE_FULL));
            }
            Law.all()
                    .forEach(terms -> assertThat(terms.of(month).due())
                            .isLessThanOrEqualTo(terms.of(whole).due()));
        }
    }

    private static Cents cap() {
        return amount(Law.TUSCANY_TIS, RuleKey.ALLOWANCE_CAP);
    }

    private static Cents amount(Law law, RuleKey key) {
        return new Cents(Objects.requireNonNull(law.figures.get(key)));
    }

    private static Measure drawn(Random random) {
        int whole = 1 + random.nextInt(27);
        int planned = random.nextInt(LONGEST_MONTH);
        return month(planned, random.nextInt(planned + 600), random.nextInt(whole + 1), whole);
    }

    private static Measure month(int planned, int done, int plannedDays, int wholeDays) {
        return new Measure(new Minutes(planned), new Minutes(done), plannedDays, wholeDays);
    }
}

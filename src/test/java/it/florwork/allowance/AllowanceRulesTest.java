package it.florwork.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.allowance.domain.Measure;
import it.florwork.allowance.domain.Whose;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleBook;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Cents;
import it.florwork.shared.Minutes;
import it.florwork.testing.PortalTest;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rows of the table make of a whole month of 6,000 planned minutes. */
@PortalTest
class AllowanceRulesTest {
    @Autowired
    RuleBook book;

    @ParameterizedTest(name = "{0} {1} {2}: {3} minutes are {4} cents, by {5}")
    @CsvSource(delimiter = '|', textBlock = """
            TE  | TUSCANY  | 2019-01 | 4200 | 50000 | DPGR 47/R/2003, regola del 2019
            TE  | TUSCANY  | 2023-12 | 4200 | 50000 | DPGR 47/R/2003, regola del 2019
            TE  | TUSCANY  | 2023-12 | 4194 | 30000 | DPGR 47/R/2003, regola del 2019
            TE  | TUSCANY  | 2023-12 | 2999 | 0     | DPGR 47/R/2003, regola del 2019: niente sotto la metà
            TE  | TUSCANY  | 2024-01 | 4200 | 60000 | DPGR 47/R/2003 come modificato, dal 2024
            TE  | TUSCANY  | 2026-11 | 4194 | 40000 | DPGR 47/R/2003 come modificato, dal 2024
            TIS | TUSCANY  | 2026-11 | 3720 | 43400 | DGR 620/2020, DD 17624/2020: ore davvero fatte per la tariffa oraria; tariffa da verificare
            TIS | TUSCANY  | 2026-11 | 6000 | 50000 | DGR 620/2020, DD 17624/2020: ore davvero fatte per la tariffa oraria; tariffa da verificare
            TE  | LOMBARDY | 2026-11 | 4800 | 50000 | DGR Lombardia 7763 del 17/1/2018: 500 al mese, da verificare
            TE  | LOMBARDY | 2026-11 | 4500 | 37500 | DGR Lombardia 7763 del 17/1/2018: 500 al mese, da verificare
            TE  | LOMBARDY | 2026-11 | 60   | 30000 | DGR Lombardia 7763 del 17/1/2018: 500 al mese, da verificare
            """)
    void theRowsPayWhatTheLawSays(
            Regime regime, Region region, YearMonth month, int done, long due, String firstSource) {
        var worth = new AllowanceRules(book)
                .terms(new Whose(regime, region, TargetGroup.ORDINARY), month)
                .orElseThrow()
                .of(new Measure(new Minutes(6_000), new Minutes(done), 20, 20));
        assertThat(worth.due()).isEqualTo(new Cents(due));
        assertThat(worth.lines().getFirst().legalSource()).isEqualTo(firstSource);
    }

    @Test
    void beforeThereWasALawNobodySaysWhatIsPaid() {
        assertThat(new AllowanceRules(book)
                        .terms(new Whose(Regime.TE, Region.TUSCANY, TargetGroup.ORDINARY), YearMonth.of(2010, 1)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theHostPaysTheExtracurricularOneAndTheProjectTheOther() {
        var rules = new AllowanceRules(book);
        var month = YearMonth.of(2026, 11);
        assertThat(rules.isPaidByHost(new Whose(Regime.TE, Region.TUSCANY, TargetGroup.ORDINARY), month))
                .isTrue();
        assertThat(rules.isPaidByHost(new Whose(Regime.TIS, Region.TUSCANY, TargetGroup.ORDINARY), month))
                .isFalse();
    }
}

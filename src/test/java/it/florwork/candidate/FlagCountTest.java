package it.florwork.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagCountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"5,10,5", "0,3,", "0,30,0", "4,40,", "1,40,", "36,40,", "39,40,", "40,40,40", "35,40,35", "3,3,"})
    void aCountAndItsComplementAreNobodyOrFive(int people, int known, Integer shown) {
        assertThat(FlagCount.of(FlagKind.ADI, people, known, DAY).people()).isEqualTo(shown);
    }
}

package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"00743110157", "01307110484", "12345678903"})
    void numbersWithTheRightCheckDigitAreTaken(String number) {
        assertThat(new VatNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00743110158", "0743110157", "007431101570", "00000000000", "IT007431101", "0074311015٧", ""})
    void anythingElseIsRefused(String number) {
        assertThatThrownBy(() -> new VatNumber(number))
                .isInstanceOf(RuleViolation.class)
                .extracting("key")
                .isEqualTo("shared.error.vatNumber");
    }

    @Test
    void oneWrongDigitIsAlwaysNoticed() {
        var right = VatNumber.startingWith("0130711048").value();
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var changed = right.substring(0, i) + digit + right.substring(i + 1);
                assertThat(VatNumber.isValid(changed)).isEqualTo(changed.equals(right));
            }
        }
    }
}

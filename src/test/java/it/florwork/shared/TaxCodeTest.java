package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaxCodeTest {
    private static final TaxCode CODE = TaxCode.startingWith("RSSMRA85M01Z999");

    @Test
    void knowsTheCheckLetterOfThePublishedExample() {
        assertThat(TaxCode.isValid("RSSMRA85T10A562S")).isTrue();
        assertThat(TaxCode.isValid("RSSMRA85T10A562T")).isFalse();
    }

    @Test
    void putsRightWhatWasTypedByHand() {
        assertThat(TaxCode.parse(" rssmra85t10 a562s").value()).isEqualTo("RSSMRA85T10A562S");
    }

    @Test
    void acceptsLettersInPlaceOfDigits() {
        var born = LocalDate.of(1985, 12, 10);
        assertThat(TaxCode.startingWith("RSSMRA85T10A56N").agreesWith(born)).isTrue();
        assertThat(TaxCode.startingWith("RSSMRAURTMLARSN").agreesWith(born)).isTrue();
        assertThat(TaxCode.startingWith("RSSMRAUPTMLARSN").agreesWith(born)).isFalse();
    }

    @Test
    void agreesWithTheDateOfBirthOfWomenToo() {
        assertThat(CODE.agreesWith(LocalDate.of(1985, 8, 1))).isTrue();
        assertThat(TaxCode.startingWith("RSSMRA85M41Z999").agreesWith(LocalDate.of(1985, 8, 1)))
                .isTrue();
        assertThat(CODE.agreesWith(LocalDate.of(1985, 8, 2))).isFalse();
    }

    @Test
    void refusesWhatIsNoCodeAndNeverPrintsOne() {
        assertThatThrownBy(() -> TaxCode.parse("MARIO ROSSI")).hasMessage("shared.error.taxCode");
        assertThat(CODE.toString()).doesNotContain(CODE.value());
    }
}

package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhoneNumberTest {
    @Test
    void bringsEveryWayOfWritingIntoOne() {
        assertThat(PhoneNumber.parse("333 123.45-67").value()).isEqualTo("+393331234567");
        assertThat(PhoneNumber.parse("0039 333 1234567").value()).isEqualTo("+393331234567");
        assertThat(PhoneNumber.parse("(055) 27681").value()).isEqualTo("+3905527681");
        assertThat(PhoneNumber.parse("+221 77 123 45 67").value()).isEqualTo("+221771234567");
    }

    @Test
    void refusesWhatIsNoNumberAndNeverPrintsOne() {
        assertThatThrownBy(() -> PhoneNumber.parse("333")).hasMessage("shared.error.phoneNumber");
        assertThat(PhoneNumber.parse("333 1234567").toString()).doesNotContain("333");
    }
}

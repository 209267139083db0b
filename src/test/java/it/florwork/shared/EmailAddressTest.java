package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void spacesAroundAndCapitalsArePutRightAndItsTextSaysNothing() {
        var address = EmailAddress.parse(" Persona.07@Esempio.IT ");
        assertThat(address.value()).isEqualTo("persona.07@esempio.it");
        assertThat(address.toString()).doesNotContain("persona");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "persona", "persona@", "@esempio.it", "a b@esempio.it", "a@b", "a@esempio.it, b@esempio.it"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
        assertThatThrownBy(() -> EmailAddress.parse(typed)).hasMessage("shared.error.emailAddress");
    }
}

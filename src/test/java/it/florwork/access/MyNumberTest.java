package it.florwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.shared.PhoneNumber;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MyNumberTest {
    @Autowired
    MyNumber numbers;

    @Autowired
    TestAccounts accounts;

    @Test
    void aTutorKeepsANumberAndTakesItBack() {
        var tutor = accounts.fresh(Role.HOST_TUTOR);
        var number = PhoneNumber.parse("055 123 4567");
        ActAs.run(tutor, () -> numbers.keep(number));
        assertThat(ActAs.call(tutor, numbers::find)).contains(number);
        ActAs.run(tutor, () -> numbers.keep(null));
        assertThat(ActAs.call(tutor, numbers::find)).isEmpty();
    }

    @Test
    void aCandidatesNumberIsNotKeptHere() {
        var candidate = accounts.fresh(Role.CANDIDATE);
        assertThatThrownBy(() -> ActAs.call(candidate, numbers::find)).isInstanceOf(AccessDeniedException.class);
    }
}

package it.florwork.progress.domain;

import it.florwork.testing.Seed;
import org.junit.jupiter.api.Test;

/** A thousand of the histories of which the soak lives a hundred thousand. */
class CardHistoryTest {
    @Test
    void aCardIsWhatWasSavedInWhateverOrderItCame() {
        CardHistorySoak.check(Seed.of(CardHistoryTest.class), 1_000);
    }
}

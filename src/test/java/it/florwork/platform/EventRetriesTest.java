package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventRetriesTest {
    @Test
    void eachWaitIsTwiceTheOneBeforeUpToSixHours() {
        assertThat(EventRetries.waitAfter(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(EventRetries.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(EventRetries.waitAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(EventRetries.waitAfter(40)).isEqualTo(Duration.ofHours(6));
    }
}

package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.http.LoginThrottle.Origin;
import it.florwork.shared.PortalClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private final PortalClock clock = new PortalClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void tenWrongPasswordsStopAStrangerFromWhereverHeComes() {
        clock.travelTo(clock.instant());
        IntStream.range(0, 10).forEach(i -> throttle.admit("anna", new Origin("10.0.0." + i, null)));
        assertThatThrownBy(() -> throttle.admit("anna", new Origin("10.0.0.99", null)))
                .isInstanceOf(TryLater.class);
    }

    @Test
    void theOwnerStillEntersFromABrowserOrAnAddressKnown() {
        clock.travelTo(clock.instant());
        throttle.admit("anna", new Origin("192.0.2.1", null)).succeeded();
        IntStream.range(0, 10).forEach(i -> throttle.admit("anna", new Origin("10.0.0." + i, null)));
        assertThat(throttle.admit("anna", new Origin("10.0.0.99", "her phone"))).isNotNull();
        assertThat(throttle.admit("anna", new Origin("192.0.2.1", null))).isNotNull();
    }

    @Test
    void successCostsNothing() {
        clock.travelTo(clock.instant());
        IntStream.range(0, 200)
                .forEach(i ->
                        throttle.admit("anna", new Origin("10.0.0." + i, null)).succeeded());
        assertThat(throttle.admit("anna", new Origin("10.0.1.1", null))).isNotNull();
    }

    @Test
    void anAddressThatTriesManyNamesIsStoppedToo() {
        clock.travelTo(clock.instant());
        IntStream.range(0, 60).forEach(i -> throttle.admit("name" + i, new Origin("10.0.0.1", null)));
        assertThatThrownBy(() -> throttle.admit("another", new Origin("10.0.0.1", null)))
                .isInstanceOf(TryLater.class);
        assertThat(throttle.admit("another", new Origin("10.0.0.2", null))).isNotNull();
    }

    @Test
    void waitingHelps() {
        var start = clock.instant();
        clock.travelTo(start);
        IntStream.range(0, 10).forEach(i -> throttle.admit("anna", new Origin("10.0.0." + i, null)));
        clock.travelTo(start.plus(Duration.ofMinutes(2)));
        assertThat(throttle.admit("anna", new Origin("10.0.0.99", null))).isNotNull();
    }
}

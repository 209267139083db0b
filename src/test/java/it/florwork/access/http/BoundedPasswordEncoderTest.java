package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTest {

    @Test
    void whoComesBeyondTheQueueIsToldToComeBackAndTheQueueIsServed() throws InterruptedException {
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var encoder = new BoundedPasswordEncoder(slow(atWork, goOn), 1, 0, Duration.ofMinutes(1));
        var first = CompletableFuture.supplyAsync(() -> encoder.matches("password", "hash"));
        atWork.await();
        assertThatThrownBy(() -> encoder.matches("password", "hash"))
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        goOn.countDown();
        assertThat(first.join()).isTrue();
        assertThat(encoder.matches("password", "hash")).isTrue();
    }

    private static PasswordEncoder slow(CountDownLatch atWork, CountDownLatch goOn) {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                return "hash";
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                atWork.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return true;
            }
        };
    }
}

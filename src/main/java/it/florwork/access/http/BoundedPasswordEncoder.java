package it.florwork.access.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes on half of the processors at most, so that a flood of logins leaves the rest to those who are in. A few may
 * wait for a moment; whoever comes beyond is told at once to come back.
 */
class BoundedPasswordEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore room;
    private final Semaphore atWork;
    private final Duration patience;

    BoundedPasswordEncoder(PasswordEncoder encoder, int atWork, int waiting, Duration patience) {
        this.encoder = encoder;
        this.atWork = new Semaphore(atWork, true);
        this.room = new Semaphore(atWork + waiting);
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bounded(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bounded(() -> encoder.matches(password, hash));
    }

    /** @throws TryLater when too many are at it */
    private <T extends @Nullable Object> T bounded(Supplier<T> work) {
        if (!room.tryAcquire()) {
            throw TryLater.tooManyAtOnce();
        }
        try {
            if (!atWork.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TryLater.tooManyAtOnce();
            }
            try {
                return work.get();
            } finally {
                atWork.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TryLater.tooManyAtOnce();
        } finally {
            room.release();
        }
    }
}

package it.florwork.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an act brings forth and later acts need. */
final class Later<T> {
    private @Nullable T value;

    T get() {
        return Objects.requireNonNull(value, "not yet");
    }

    void set(T brought) {
        this.value = brought;
    }
}

package it.florwork.access;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs a piece of work as a given viewer. The only way to become somebody without a password: listeners and jobs act as
 * {@link Viewer#system}, the demonstration loader, the tests and the benches as the people concerned (ArchitectureTest
 * lists who may call it).
 */
public final class ActAs {
    private ActAs() {}

    public static void run(Viewer viewer, Runnable work) {
        call(viewer, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T call(Viewer viewer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ViewerAuthentication(viewer));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

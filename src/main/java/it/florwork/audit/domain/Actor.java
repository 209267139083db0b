package it.florwork.audit.domain;

import it.florwork.access.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acted, as a log keeps it: an account in a membership, or a system viewer by its name. */
public record Actor(
        @Nullable UUID user,
        @Nullable UUID membership,
        String role,
        @Nullable String systemName) {
    public static Actor of(Viewer viewer) {
        return viewer.isSystem()
                ? new Actor(null, null, viewer.role(), viewer.username())
                : new Actor(viewer.user().value(), viewer.membership().value(), viewer.role(), null);
    }
}

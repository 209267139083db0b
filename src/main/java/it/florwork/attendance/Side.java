package it.florwork.attendance;

import it.florwork.access.Role;
import java.util.Optional;

/** Who speaks about a day. An operator's report settles what he saw, with a reason. */
public enum Side {
    TRAINEE,
    TUTOR,
    OPERATOR;

    /** The side that a role speaks for; none when the role only reads. */
    public static Optional<Side> of(String role) {
        return switch (role) {
            case Role.CANDIDATE -> Optional.of(TRAINEE);
            case Role.HOST_TUTOR, Role.PATH_TUTOR -> Optional.of(TUTOR);
            case Role.OPERATOR -> Optional.of(OPERATOR);
            default -> Optional.empty();
        };
    }
}

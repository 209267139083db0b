package it.florwork.cockpit;

import it.florwork.access.Role;
import java.util.Set;

/** The early warnings of domain.md par. 10, with whoever else but the operators may read each (par. 9). */
public enum AlertRule {
    ABSENCES(WorkSide.PERSON, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT),
    FORECAST(WorkSide.PERSON, Role.CASE_MANAGER),
    NO_ENTRY(WorkSide.PERSON, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT),
    CARD_MISSING(WorkSide.PERSON, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR),
    RATING_DOWN(WorkSide.PERSON, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR),
    FACES_LOW(WorkSide.PERSON),
    SEEN_APART(WorkSide.PERSON),
    EXPIRY(WorkSide.PERSON, Role.CASE_MANAGER),
    END_NEAR(WorkSide.PERSON, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.COMPANY_CONTACT),
    NEED_UNTOUCHED(WorkSide.COMPANY);

    private final WorkSide side;
    private final Set<String> readers;

    AlertRule(WorkSide side, String... readers) {
        this.side = side;
        this.readers = Set.of(readers);
    }

    public WorkSide side() {
        return side;
    }

    public boolean mayBeReadBy(String role) {
        return role.equals(Role.OPERATOR) || readers.contains(role);
    }

    /** Whether the trainee hears of it, in kind words; what is not urgent before anybody else. */
    public boolean isSaidToTheTrainee() {
        return this == ABSENCES || this == FORECAST;
    }

    /** Whether the operator hears on the very day: an absence without a reason is never held back. */
    public boolean isToldAtOnce() {
        return this != FORECAST;
    }
}

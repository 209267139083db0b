package it.florwork.audit;

import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the log. Blank means all.
 *
 * @param days civil days in Rome, never more than {@link #MOST_DAYS}
 * @param username the login name of who looked, or the name of a job
 * @param purpose what it was seen for
 * @param subjectKind what was seen, such as {@code candidate}
 * @param subject whose data was seen: a code name or an id
 */
public record AccessLogFilter(
        Period days,
        @Nullable String username,
        @Nullable String purpose,
        @Nullable String subjectKind,
        @Nullable String subject) {
    public static final int MOST_DAYS = 366;

    public AccessLogFilter {
        if (days.days() > MOST_DAYS) {
            throw new RuleViolation("audit.error.tooManyDays", MOST_DAYS);
        }
        username = orAll(username);
        purpose = orAll(purpose);
        subjectKind = orAll(subjectKind);
        subject = orAll(subject);
    }

    /** Everything of these days. */
    public static AccessLogFilter of(Period days) {
        return new AccessLogFilter(days, null, null, null, null);
    }

    public boolean asksWhose() {
        return subjectKind != null || subject != null;
    }

    private static @Nullable String orAll(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

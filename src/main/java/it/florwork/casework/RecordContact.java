package it.florwork.casework;

import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a talk or a visit.
 *
 * @param note observed facts only; may be empty
 * @param nextAction what was agreed, or empty
 * @param nextOn by when; with a next action only
 */
public record RecordContact(
        ContactKind kind,
        LocalDate on,
        int minutes,
        String note,
        String nextAction,
        @Nullable LocalDate nextOn) {
    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_ACTION = 120;
    public static final int MOST_MINUTES = 480;

    public RecordContact {
        note = note.strip();
        nextAction = nextAction.strip();
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new RuleViolation("casework.error.minutes", MOST_MINUTES);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RuleViolation("casework.error.noteTooLong", LONGEST_NOTE);
        }
        if (nextAction.length() > LONGEST_ACTION) {
            throw new RuleViolation("casework.error.actionTooLong", LONGEST_ACTION);
        }
        if (nextAction.isEmpty() != (nextOn == null)) {
            throw new RuleViolation("casework.error.actionWithDay");
        }
        if (nextOn != null && nextOn.isBefore(on)) {
            throw new RuleViolation("casework.error.actionBefore", on);
        }
    }
}

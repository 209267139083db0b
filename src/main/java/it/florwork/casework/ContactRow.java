package it.florwork.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk or a visit as who follows the person reads it. Its text form says nothing, so that it cannot end in a log.
 *
 * @param by what the team calls who noted it
 * @param doneOn when what was agreed was done
 */
public record ContactRow(
        ContactId id,
        ContactKind kind,
        LocalDate on,
        int minutes,
        String by,
        String note,
        String nextAction,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate doneOn) {

    /** Whether something agreed is still to be done. */
    public boolean isOpen() {
        return nextOn != null && doneOn == null;
    }

    @Override
    public String toString() {
        return "ContactRow[" + id + "]";
    }
}

package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a list shows it.
 *
 * @param codeName of the person; null where it is about a need
 * @param needTitle of the need; null where it is about a person
 * @param facts what fills its sentence
 * @param since since when its cause is there
 * @param assigneeName the name the team uses
 */
public record AlertRow(
        AlertId id,
        AlertRule rule,
        UUID subject,
        @Nullable CandidateId candidate,
        @Nullable String codeName,
        @Nullable String needTitle,
        Severity severity,
        Facts facts,
        LocalDate since,
        LocalDate openedOn,
        LocalDate due,
        @Nullable UserId assignee,
        @Nullable String assigneeName,
        @Nullable LocalDate snoozedUntil,
        long version) {
    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_REASON = 200;
    public static final int LONGEST_SNOOZE = 30;

    /** Whether somebody put it off beyond this day. */
    public boolean rests(LocalDate today) {
        return snoozedUntil != null && snoozedUntil.isAfter(today);
    }
}

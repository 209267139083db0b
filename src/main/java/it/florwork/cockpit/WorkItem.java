package it.florwork.cockpit;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for an operator.
 *
 * @param subject whom it is about, as data: a code name, a company
 * @param details what fills the fact's placeholders, as data: titles, numbers
 * @param due the day by which it should be done
 * @param path the record, below /app/
 * @param person whose it is, where it is a person's
 * @param engagement of which it is, where others can be reminded of it
 */
public record WorkItem(
        WorkKind kind,
        String subject,
        List<Object> details,
        LocalDate due,
        String path,
        @Nullable CandidateId person,
        @Nullable EngagementId engagement) {

    WorkItem(
            WorkKind kind,
            String subject,
            List<Object> details,
            LocalDate due,
            String path,
            @Nullable CandidateId person) {
        this(kind, subject, details, due, path, person, null);
    }

    /** The same thing on another day has the same name: what was put off is known again by it. */
    public String key() {
        return kind + " " + path;
    }
}

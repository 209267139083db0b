package it.florwork.attendance;

import it.florwork.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One act of reporting a day. The author's device makes it, so that sending the same act twice is still one act. */
@Embeddable
public record DayReportId(UUID value) implements Serializable, Comparable<DayReportId> {
    public static DayReportId next() {
        return new DayReportId(Ids.next());
    }

    @Override
    public int compareTo(DayReportId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

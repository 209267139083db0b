package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looks at a page of engagements at once: the number of its statements does not follow theirs. */
public interface PageWatch {
    Set<AlertRule> rules();

    /** The first day whose signs it needs. */
    default LocalDate from(LocalDate today) {
        return today;
    }

    List<Finding> findings(List<DaySign> page, LocalDate today);
}

package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import java.time.LocalDate;
import java.util.Optional;

/** A warning that the last days of an engagement can give. */
public interface DayPolicy {
    AlertRule rule();

    /** The first day that it looks at. */
    LocalDate from(LocalDate today);

    Optional<Finding> finding(DaySign sign, LocalDate today);
}

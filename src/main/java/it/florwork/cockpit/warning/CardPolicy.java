package it.florwork.cockpit.warning;

import it.florwork.attendance.DaySign;
import it.florwork.cockpit.AlertRule;
import it.florwork.progress.CardSign;
import java.time.LocalDate;
import java.util.Optional;

/** A warning that the last weeks' cards of an engagement can give. */
interface CardPolicy {
    AlertRule rule();

    Optional<Finding> finding(DaySign days, CardSign cards, LocalDate today);
}

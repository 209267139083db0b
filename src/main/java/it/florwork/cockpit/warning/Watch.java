package it.florwork.cockpit.warning;

import it.florwork.cockpit.AlertRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looks for what is amiss, for all people or needs at once: the number of its statements does not follow theirs. */
public interface Watch {
    /** The rules it looks after: an alert of one of them that it does not find again has lost its cause. */
    Set<AlertRule> rules();

    List<Finding> findings(LocalDate today);
}

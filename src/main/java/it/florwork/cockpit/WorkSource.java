package it.florwork.cockpit;

import java.time.LocalDate;
import java.util.List;

/** One reason why things wait; asks the module that knows, in one query. */
interface WorkSource {
    List<WorkItem> waiting(LocalDate today);
}

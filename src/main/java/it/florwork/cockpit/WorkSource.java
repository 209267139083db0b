package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import java.time.LocalDate;
import java.util.List;

/** One reason why things wait; asks the module that knows, in as many statements for many things as for one. */
interface WorkSource {
    /** The longest waiting first, at most so many of a kind, and how many more there are ({@link Beyond}); what is nobody's is everybody's. */
    List<WorkItem> waiting(LocalDate today, Whose whose, int most);
}

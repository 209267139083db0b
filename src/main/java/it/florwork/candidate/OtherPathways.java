package it.florwork.candidate;

import java.time.LocalDate;

/** Whether a person still takes part in something after a day; asked before somebody goes back to "in charge". */
public interface OtherPathways {
    boolean goesOnAfter(CandidateId person, LocalDate day);
}

package it.florwork.platform;

/** How a job's run for a day ended. RUNNING is also what is left of a run that was killed: its day is run again. */
public enum JobOutcome {
    RUNNING,
    DONE,
    FAILED
}

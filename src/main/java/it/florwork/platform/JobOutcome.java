package it.florwork.platform;

/**
 * How a job's run for a day ended. RUNNING is also what is left of a run that was killed: its day is run again. ALARM: the
 * day is done, and what was found waits for a person.
 */
public enum JobOutcome {
    RUNNING,
    DONE,
    ALARM,
    FAILED
}

package it.florwork.platform;

import java.time.LocalDate;

/**
 * A piece of nightly work for one civil day. Every bean of this type runs each night for the day that has ended;
 * days that were missed are caught up first, in order. It may run twice for a day and says then the same again.
 */
public interface DatedJob {
    /** Its name in the table of runs and in the audit, for ever: "seal-verification". */
    String name();

    /**
     * Runs in no transaction of its own and with nobody signed in: it acts as a system viewer of its name.
     *
     * @throws JobAlarm when the day is done but a person must look
     */
    void runFor(LocalDate day);
}

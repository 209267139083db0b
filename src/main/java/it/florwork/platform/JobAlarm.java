package it.florwork.platform;

/**
 * Thrown by a {@link DatedJob} that has done its day and found something that a person must look at: the day is not run
 * again, and the administrator sees what it says.
 */
public class JobAlarm extends RuntimeException {
    /** @param finding numbers and names of things only: it is shown and kept, so never anything of a person */
    public JobAlarm(String finding) {
        super(finding);
    }
}

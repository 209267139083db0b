package it.florwork.platform;

/**
 * A piece of work that is taken up again and again, a minute after it last ended, by one node at a time. It says each
 * time how far it came; one that fails is logged and taken up again.
 */
public interface RecurringJob {
    /** Its name in the scheduler's table and in the audit, for ever. */
    String name();

    /** Runs in no transaction of its own and with nobody signed in: it acts as a system viewer of its name. */
    void run();
}

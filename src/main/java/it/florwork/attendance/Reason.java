package it.florwork.attendance;

import it.florwork.shared.RuleViolation;

/** The words that a decision about somebody else's month needs. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    static void refuseUnlessGiven(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleViolation("attendance.error.reasonMissing", LONGEST);
        }
    }
}

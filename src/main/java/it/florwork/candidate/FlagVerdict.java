package it.florwork.candidate;

/** What a person's flags mean for an internship: an answer to the rules, never the flags themselves. */
public record FlagVerdict(Permit permit, boolean householdHasNoAllowance) {
    /** Whether a residence permit is recorded that lasts as long as asked. */
    public enum Permit {
        VALID,
        NOT_VALID,
        /** Nobody has said whether there is one, or whether one is needed. */
        UNKNOWN
    }
}

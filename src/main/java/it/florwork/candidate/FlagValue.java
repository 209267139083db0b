package it.florwork.candidate;

/** What a flag says: a closed list, because free words would soon be about health. */
public enum FlagValue {
    YES,
    NO,
    BEING_CHECKED
}

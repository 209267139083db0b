package it.florwork.candidate;

/** Who says that a person can do something. */
public enum SkillSource {
    SELF,
    LAB,
    TUTOR,
    CERTIFICATE;

    /** Whether somebody else has seen it; what was verified counts before what was only said. */
    public boolean isVerified() {
        return this != SELF;
    }
}

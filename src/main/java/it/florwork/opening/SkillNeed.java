package it.florwork.opening;

/** How much a need depends on a skill. */
public enum SkillNeed {
    /** Without it the person cannot begin. */
    MUST,
    WISH,
    /** It is learned here. */
    TRAINABLE
}

package it.florwork.rules;

/**
 * Whom the law treats differently: graduates, disadvantaged people (L. 381/91, asylum, trafficking victims), disabled
 * people (L. 68/99), everybody else.
 */
public enum TargetGroup {
    ORDINARY,
    GRADUATE,
    DISADVANTAGED,
    DISABLED;

    /** Whether trainees of this group leave the host's places free. */
    public boolean leavesHostPlaceFree() {
        return this == DISADVANTAGED || this == DISABLED;
    }
}

package it.florwork.placement;

import java.util.EnumSet;
import java.util.Set;

/** Who puts a name under a training project. */
public enum ProjectParty {
    PROMOTER,
    HOST,
    TRAINEE,
    /** Approves; the project holds without it, since the approval of the internship itself is a rule of its own. */
    CASE_MANAGER;

    /** Without whom it is not signed (V9). */
    public static Set<ProjectParty> required() {
        return EnumSet.of(PROMOTER, HOST, TRAINEE);
    }
}

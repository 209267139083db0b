package it.florwork.rules;

/** Whose law a rule is. The portal works in Tuscany; another region's rows prove that nothing is hard-wired. */
public enum Region {
    TUSCANY,
    LOMBARDY;

    /** Where the project works: its own clocks and figures are rows of this region. */
    public static final Region OF_THE_PROJECT = TUSCANY;
}

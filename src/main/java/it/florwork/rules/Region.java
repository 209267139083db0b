package it.florwork.rules;

/** Whose law a rule is. The portal works in Tuscany; another region's rows prove that nothing is hard-wired. */
public enum Region {
    TUSCANY,
    LOMBARDY
}

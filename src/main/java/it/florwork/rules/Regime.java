package it.florwork.rules;

/** The two kinds of internship: extracurricular (TE) and of social inclusion (TIS). */
public enum Regime {
    TE,
    TIS
}

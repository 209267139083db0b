package it.florwork.reporting;

/** By what an indicator is broken down. Outside the team there is no breakdown by group: groups lie within pathways. */
public enum Slice {
    PATHWAY,
    GROUP,
    MONTH,
    /** Which paper an internship waited for last. */
    CAUSE
}

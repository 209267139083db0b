package it.florwork.candidate;

/** The pathways that are run in groups: the soft-skill lab and the on-the-job training "Jolly". */
public enum PathwayKind {
    LAB,
    JOLLY
}

package it.florwork.company;

/** What a host declares before people come; each answer blocks or passes (domain.md par. 3). */
public enum DeclarationPoint {
    NO_DISMISSALS,
    NO_WAGE_SUPPORT,
    NO_INSOLVENCY,
    TARGETED_PLACEMENT_LAW,
    SAFETY_LAW,
    REPLACES_NOBODY
}

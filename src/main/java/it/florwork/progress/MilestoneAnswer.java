package it.florwork.progress;

/** How a milestone's question is answered. */
public enum MilestoneAnswer {
    YES,
    PARTLY,
    NO
}

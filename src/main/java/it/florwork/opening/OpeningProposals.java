package it.florwork.opening;

import it.florwork.access.Viewer;

/** What is known of the proposals for a need. Implemented by the module that makes them. */
public interface OpeningProposals {
    /** How many places are taken for good. */
    int taken(OpeningId opening);

    /** How many proposals may still come to a place. */
    int underWay(OpeningId opening);

    /** Whether one of them waits for this viewer's word about the own person: the person's, or the case manager's. */
    boolean concern(OpeningId opening, Viewer viewer);
}

package it.florwork.candidate;

import it.florwork.access.OrganisationId;

/** Knows to which companies a person's card is shown at this moment. Implemented by the module that presents people. */
public interface PresentedPeople {
    boolean isPresented(CandidateId person, OrganisationId company);
}

package it.florwork.opening;

import it.florwork.access.OrganisationId;

/** A need as long as nobody else can change it: the ground to count places on. */
public record OpeningPlaces(
        OpeningId opening, OrganisationId organisation, OpeningStatus status, int places, boolean open) {}

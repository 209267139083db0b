package it.florwork.company;

import it.florwork.access.OrganisationId;

/** A site with the version an edit must name. */
public record SiteDetail(SiteId id, OrganisationId organisation, SiteData data, long version) {}

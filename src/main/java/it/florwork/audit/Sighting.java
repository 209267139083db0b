package it.florwork.audit;

import it.florwork.access.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody with this role saw a person's data, when and what for.
 *
 * @param organisation for which they acted; null for the portal itself
 */
public record Sighting(Instant at, String role, @Nullable OrganisationId organisation, String purpose) {}

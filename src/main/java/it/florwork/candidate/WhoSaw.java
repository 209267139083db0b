package it.florwork.candidate;

import it.florwork.access.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw a person's data on a day: as what, for whom, what for, how often.
 *
 * @param organisation null for the portal itself
 */
public record WhoSaw(LocalDate on, String role, @Nullable OrganisationId organisation, String purpose, int times) {}

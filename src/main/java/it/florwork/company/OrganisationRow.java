package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.VatNumber;
import org.jspecify.annotations.Nullable;

/** An organisation in a list. */
public record OrganisationRow(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        @Nullable VatNumber vatNumber,
        long sites) {}

package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.shared.Period;
import it.florwork.shared.VatNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with its sites.
 *
 * @param agreement the span of its framework agreement, once there is one
 * @param declaration its last declaration as a host
 */
public record OrganisationDetail(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        @Nullable VatNumber vatNumber,
        @Nullable String certifiedMail,
        @Nullable Period agreement,
        @Nullable DeclarationRow declaration,
        List<SiteDetail> sites,
        long version) {}

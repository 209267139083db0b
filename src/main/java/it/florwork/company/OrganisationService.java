package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.domain.HostSite;
import it.florwork.company.domain.HostSiteRepository;
import it.florwork.company.domain.Organisation;
import it.florwork.company.domain.OrganisationRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.VatNumber;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's register of organisations and their sites. */
@Service
@Transactional
@RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
public class OrganisationService {
    private static final EnumSet<OrganisationKind> ALL = EnumSet.allOf(OrganisationKind.class);

    private final OrganisationRepository organisations;
    private final HostSiteRepository sites;
    private final Clock clock;

    OrganisationService(OrganisationRepository organisations, HostSiteRepository sites, Clock clock) {
        this.organisations = organisations;
        this.sites = sites;
        this.clock = clock;
    }

    public void found(FoundOrganisation organisation) {
        refuseSecond(organisation.id(), organisation.name(), organisation.vatNumber());
        organisations.save(new Organisation(organisation));
    }

    /** @param version the one that was read for this edit */
    public void revise(
            OrganisationId id,
            long version,
            String name,
            @Nullable VatNumber vatNumber,
            @Nullable String certifiedMail) {
        var organisation = organisations.findById(id).orElseThrow(() -> NotFound.of(Organisation.class, id));
        refuseStale(Organisation.class, id, version, organisation.version());
        refuseSecond(id, name, vatNumber);
        organisations.save(organisation.revise(name, vatNumber, certifiedMail));
    }

    public void addSite(SiteId id, OrganisationId organisation, SiteData data) {
        var host =
                organisations.findById(organisation).orElseThrow(() -> NotFound.of(Organisation.class, organisation));
        sites.save(new HostSite(id, host, data, LocalDate.now(clock)));
    }

    /** @param version the one that was read for this edit */
    public void reviseSite(SiteId id, long version, SiteData data) {
        var site = sites.findById(id).orElseThrow(() -> NotFound.of(HostSite.class, id));
        refuseStale(HostSite.class, id, version, site.version());
        sites.save(site.revise(data, LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    public boolean exists(OrganisationId id) {
        return organisations.existsById(id);
    }

    @Transactional(readOnly = true)
    public List<OrganisationRow> rows(String text, Pageable page) {
        return organisations.rows(ALL, text.strip(), page);
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return organisations.count(ALL, text.strip());
    }

    private void refuseSecond(OrganisationId id, String name, @Nullable VatNumber vatNumber) {
        if (organisations.existsByNameAndIdNot(name.strip(), id)) {
            throw new RuleViolation("company.error.nameTaken");
        }
        if (vatNumber != null && organisations.existsByVatNumberAndIdNot(vatNumber, id)) {
            throw new RuleViolation("company.error.vatNumberTaken");
        }
    }

    private static void refuseStale(Class<?> type, Object id, long read, long current) {
        if (read != current) {
            throw new ObjectOptimisticLockingFailureException(type, id);
        }
    }
}

package it.florwork.company;

import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.domain.HostDeclaration;
import it.florwork.company.domain.HostDeclarationRepository;
import it.florwork.company.domain.HostSite;
import it.florwork.company.domain.HostSiteRepository;
import it.florwork.company.domain.Organisation;
import it.florwork.company.domain.OrganisationRepository;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hosts and their sites, as the project reads them: operators all, a company itself. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.PATH_TUTOR,
    Role.COMPANY_CONTACT,
    Role.HOST_TUTOR,
    Role.ADMINISTRATOR,
    Role.SYSTEM
})
public class CompanyService {
    private static final EnumSet<OrganisationKind> HOSTS = EnumSet.of(OrganisationKind.COMPANY);

    private final OrganisationRepository organisations;
    private final HostSiteRepository sites;
    private final HostDeclarationRepository declarations;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    CompanyService(
            OrganisationRepository organisations,
            HostSiteRepository sites,
            HostDeclarationRepository declarations,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.organisations = organisations;
        this.sites = sites;
        this.declarations = declarations;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<OrganisationRow> companies(String text, Pageable page) {
        return organisations.rows(HOSTS, text.strip(), page);
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public int count(String text) {
        return organisations.count(HOSTS, text.strip());
    }

    /** The cooperatives that run labs and on-the-job training, by name. */
    @RolesAllowed(Role.OPERATOR)
    public List<OrganisationRow> providers() {
        return organisations.rows(EnumSet.of(OrganisationKind.COOPERATIVE), "", Pageable.unpaged());
    }

    public OrganisationDetail organisation(OrganisationId id) {
        var organisation = visible(id);
        var declared = declarations
                .findFirstByOrganisationOrderByDeclaredOnDescDeclaredAtDesc(id)
                .map(given -> given.row(
                        rules.integer(RuleKey.DECLARATION_VALID, Regime.TE, TargetGroup.ORDINARY, given.declaredOn())))
                .orElse(null);
        return new OrganisationDetail(
                id,
                organisation.kind(),
                organisation.name(),
                organisation.vatNumber(),
                organisation.certifiedMail(),
                organisation.agreement(),
                declared,
                sites.of(id).stream().map(CompanyService::detail).toList(),
                organisation.version());
    }

    /** The sites of the viewer's own organisation. */
    @RolesAllowed({Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<SiteCard> mySites() {
        return sites.cardsOf(viewer.get().organisation());
    }

    public SiteCard site(SiteId id) {
        return sites.card(id)
                .filter(site ->
                        seesAll() || site.organisation().equals(viewer.get().organisation()))
                .orElseThrow(() -> NotFound.of(HostSite.class, id));
    }

    /** The host confirms these points of its declaration and no others. */
    @Transactional
    @RolesAllowed({Role.OPERATOR, Role.COMPANY_CONTACT})
    public void declare(OrganisationId host, LocalDate declaredOn, Set<DeclarationPoint> confirmed) {
        if (!visible(host).kind().isHost()) {
            throw new RuleViolation("company.error.noHost");
        }
        declarations.save(
                new HostDeclaration(host, declaredOn, confirmed, viewer.get().user(), clock));
    }

    /** The promoter's framework agreement with this host covers this span. */
    @Transactional
    @RolesAllowed(Role.OPERATOR)
    public void agree(OrganisationId host, Period span) {
        organisations.save(visible(host).agree(span));
    }

    private Organisation visible(OrganisationId id) {
        if (!seesAll() && !viewer.get().organisation().equals(id)) {
            throw NotFound.of(Organisation.class, id);
        }
        return organisations.findById(id).orElseThrow(() -> NotFound.of(Organisation.class, id));
    }

    private boolean seesAll() {
        return !viewer.get().is(Role.COMPANY_CONTACT) && !viewer.get().is(Role.HOST_TUTOR);
    }

    private static SiteDetail detail(HostSite site) {
        return new SiteDetail(site.id(), site.organisation(), site.data(), site.version());
    }
}

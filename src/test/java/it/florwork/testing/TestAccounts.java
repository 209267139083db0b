package it.florwork.testing;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.company.FoundOrganisation;
import it.florwork.company.OrganisationKind;
import it.florwork.company.OrganisationService;
import it.florwork.shared.Ids;
import it.florwork.shared.VatNumber;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** Accounts to act as: the demonstration's names once a run, or as many fresh ones as a test wants. */
public class TestAccounts {
    public static final String PASSWORD = "prova-sicura-1";

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("operator", Role.OPERATOR),
            Map.entry("operator2", Role.OPERATOR),
            Map.entry("company1", Role.COMPANY_CONTACT),
            Map.entry("company2", Role.COMPANY_CONTACT),
            Map.entry("tutor1", Role.HOST_TUTOR),
            Map.entry("tutor2", Role.HOST_TUTOR),
            Map.entry("pathtutor", Role.PATH_TUTOR),
            Map.entry("pathtutor2", Role.PATH_TUTOR),
            Map.entry("candidate1", Role.CANDIDATE),
            Map.entry("candidate2", Role.CANDIDATE),
            Map.entry("casemanager", Role.CASE_MANAGER),
            Map.entry("casemanager2", Role.CASE_MANAGER),
            Map.entry("evaluator", Role.EVALUATOR),
            Map.entry("admin", Role.ADMINISTRATOR),
            Map.entry("dpo", Role.DPO));

    private final Accounts accounts;
    private final OrganisationService organisations;
    private final Map<String, Viewer> named = new HashMap<>();

    TestAccounts(Accounts accounts, OrganisationService organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** Opens them while the clock still tells the true day: a test that has moved it may ask for the first one. */
    @EventListener(ContextRefreshedEvent.class)
    void openAll() {
        ROLES.keySet().forEach(this::named);
    }

    /** The account of this name, in an organisation of its own. */
    public synchronized Viewer named(String username) {
        String role = ROLES.get(username);
        if (role == null) {
            throw new IllegalArgumentException("no such demonstration account: " + username);
        }
        return named.computeIfAbsent(
                username,
                name -> ActAs.call(
                        Viewer.system("test"),
                        () -> accounts.viewer(name)
                                .orElseGet(() -> accounts.open(name, PASSWORD, organisation(role), role))));
    }

    /** A new account with this role, in an organisation of its own. */
    public Viewer fresh(String role) {
        return fresh(role, organisation(role));
    }

    /** A new organisation of the kind that gives this role. */
    public OrganisationId organisation(String role) {
        var id = OrganisationId.next();
        foundIfMissing(id, role);
        return id;
    }

    /** A new account with this role in this organisation, which is founded when nobody did. */
    public Viewer fresh(String role, OrganisationId organisation) {
        foundIfMissing(organisation, role);
        String username = role.toLowerCase(java.util.Locale.ROOT) + "-"
                + Ids.opaque().toString().substring(0, 13);
        return ActAs.call(Viewer.system("test"), () -> accounts.open(username, PASSWORD, organisation, role));
    }

    private void foundIfMissing(OrganisationId id, String role) {
        ActAs.run(Viewer.system("test"), () -> {
            if (!organisations.exists(id)) {
                var kind = switch (role) {
                    case Role.COMPANY_CONTACT, Role.HOST_TUTOR -> OrganisationKind.COMPANY;
                    case Role.PATH_TUTOR -> OrganisationKind.COOPERATIVE;
                    case Role.EVALUATOR -> OrganisationKind.EVALUATOR;
                    default -> OrganisationKind.MUNICIPALITY;
                };
                organisations.found(new FoundOrganisation(
                        id, kind, "Prova " + id.toString().substring(9), kind.isHost() ? vatNumber() : null, null));
            }
        });
    }

    /** A valid VAT number that belongs to nobody else in this run. */
    public static VatNumber vatNumber() {
        return VatNumber.startingWith(
                "%010d".formatted(Math.floorMod(Ids.opaque().getMostSignificantBits(), 10_000_000_000L)));
    }
}

package it.florwork.testing;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.Ids;
import java.util.Map;

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

    TestAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account of this name, opened on first use in an organisation of its own. */
    public synchronized Viewer named(String username) {
        String role = ROLES.get(username);
        if (role == null) {
            throw new IllegalArgumentException("no such demonstration account: " + username);
        }
        return ActAs.call(
                Viewer.system("test"),
                () -> accounts.viewer(username)
                        .orElseGet(() -> accounts.open(username, PASSWORD, OrganisationId.next(), role)));
    }

    /** A new account with this role, in an organisation of its own. */
    public Viewer fresh(String role) {
        return fresh(role, OrganisationId.next());
    }

    /** A new account with this role in this organisation. */
    public Viewer fresh(String role, OrganisationId organisation) {
        String username = role.toLowerCase(java.util.Locale.ROOT) + "-"
                + Ids.opaque().toString().substring(0, 13);
        return ActAs.call(Viewer.system("test"), () -> accounts.open(username, PASSWORD, organisation, role));
    }
}

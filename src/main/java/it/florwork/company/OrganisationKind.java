package it.florwork.company;

import it.florwork.access.Role;
import java.util.Set;

/** What an organisation is in the project, and so which roles it may give. */
public enum OrganisationKind {
    MUNICIPALITY(Role.OPERATOR, Role.CASE_MANAGER, Role.ADMINISTRATOR, Role.DPO, Role.CANDIDATE),
    PROMOTER(Role.OPERATOR, Role.CANDIDATE),
    EMPLOYMENT_AGENCY(Role.OPERATOR),
    COOPERATIVE(Role.PATH_TUTOR, Role.OPERATOR),
    EVALUATOR(Role.EVALUATOR),
    /** The regional agency's targeted placement (L. 68/99). */
    TARGETED_PLACEMENT,
    COMPANY(Role.COMPANY_CONTACT, Role.HOST_TUTOR);

    private final Set<String> roles;

    OrganisationKind(String... roles) {
        this.roles = Set.of(roles);
    }

    public Set<String> roles() {
        return roles;
    }

    /** Whether it may have sites where people work, and so must be known by its VAT number. */
    public boolean isHost() {
        return this == COMPANY || this == COOPERATIVE;
    }
}

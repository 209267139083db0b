package it.florwork.access;

import java.util.List;
import java.util.Set;

/** The roles of domain.md par. 2, as the constants that {@code @RolesAllowed} needs. */
public final class Role {
    public static final String CANDIDATE = "CANDIDATE";
    public static final String HOST_TUTOR = "HOST_TUTOR";
    public static final String COMPANY_CONTACT = "COMPANY_CONTACT";
    public static final String PATH_TUTOR = "PATH_TUTOR";
    public static final String OPERATOR = "OPERATOR";
    public static final String CASE_MANAGER = "CASE_MANAGER";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String DPO = "DPO";

    /** Jobs, listeners and loaders; no person can hold it. */
    public static final String SYSTEM = "SYSTEM";

    /** Every role that a person can hold. */
    public static final List<String> OF_PEOPLE = List.of(
            CANDIDATE, HOST_TUTOR, COMPANY_CONTACT, PATH_TUTOR, OPERATOR, CASE_MANAGER, EVALUATOR, ADMINISTRATOR, DPO);

    /** Roles that count only after a second administrator's yes; a new administrator too, once there are two to ask. */
    public static final Set<String> NEED_A_SECOND_ADMINISTRATOR = Set.of(OPERATOR, CASE_MANAGER, DPO);

    /** Roles of whose giving the data protection officer is told. */
    public static final Set<String> WATCHED = Set.of(OPERATOR, CASE_MANAGER, DPO, ADMINISTRATOR);

    private Role() {}
}

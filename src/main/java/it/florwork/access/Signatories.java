package it.florwork.access;

import it.florwork.access.domain.MembershipRepository;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who puts a name for a company under its papers. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.COMPANY_CONTACT, Role.SYSTEM})
public class Signatories {
    private final MembershipRepository memberships;
    private final CurrentViewer viewer;
    private final Clock clock;

    Signatories(MembershipRepository memberships, CurrentViewer viewer, Clock clock) {
        this.memberships = memberships;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Whether the viewer is one of his company. */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public boolean isOne() {
        return memberships.mayStillSign(viewer.get().membership());
    }

    /** Those of a company today. */
    @RolesAllowed(Role.SYSTEM)
    public List<UserId> of(OrganisationId company) {
        return memberships.signatories(company, LocalDate.now(clock));
    }
}

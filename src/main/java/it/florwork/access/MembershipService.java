package it.florwork.access;

import it.florwork.access.domain.Membership;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is what, where: the administrators invite, confirm and end; the DPO looks on. */
@Service
@Transactional
@RolesAllowed(Role.ADMINISTRATOR)
public class MembershipService {
    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    private static final int MOST_WATCHED = 20;

    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final OrganisationDirectory organisations;
    private final Links links;
    private final CurrentViewer viewer;
    private final Clock clock;

    MembershipService(
            UserAccountRepository accounts,
            MembershipRepository memberships,
            OrganisationDirectory organisations,
            Links links,
            CurrentViewer viewer,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.organisations = organisations;
        this.links = links;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Memberships by login name, those whose login name begins with the text or whose shown name holds it. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.ADMINISTRATOR, Role.DPO})
    public List<MembershipRow> rows(MembershipFilter state, String text, int page, int size) {
        var rows = memberships.rows(state.name(), text.strip(), PageRequest.of(page, size));
        var names = organisations.namesOf(
                rows.stream().map(MembershipRow::organisation).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.in(names.getOrDefault(row.organisation(), "")))
                .toList();
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Role.ADMINISTRATOR, Role.DPO})
    public int count(MembershipFilter state, String text) {
        return memberships.count(state.name(), text.strip());
    }

    /** Roles that open people's data or give such roles, given or asked for again since this day, the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.DPO)
    public List<MembershipRow> watched(LocalDate since) {
        return memberships.grantedSince(
                Role.WATCHED, since.atStartOfDay(PortalClock.ROME).toInstant(), Limit.of(MOST_WATCHED));
    }

    /** Organisations to invite somebody into, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationDirectory.Choice> organisations(String text, int offset, int limit) {
        return organisations.search(text, offset, limit);
    }

    /** The roles this organisation may give. */
    @Transactional(readOnly = true)
    public Set<String> rolesOf(OrganisationId organisation) {
        return organisations.rolesOf(organisation);
    }

    /** Opens an account with one membership. The link is shown to the administrator, once. */
    public OneTimeLink invite(InvitePerson person) {
        String username = person.username().strip();
        if (!LOGIN_NAME.matcher(username).matches()) {
            throw new RuleViolation("access.error.loginName");
        }
        if (accounts.findByUsername(username).isPresent()) {
            throw new RuleViolation("access.error.loginNameTaken", username);
        }
        var name = person.displayName() == null ? null : person.displayName().strip();
        boolean named = name != null && !name.isEmpty();
        if (person.role().equals(Role.CANDIDATE) == named) {
            throw new RuleViolation(named ? "access.error.candidateHasNoName" : "access.error.nameMissing");
        }
        var account = accounts.save(new UserAccount(username, named ? name : null, "it", clock.instant()));
        save(account.id(), person.organisation(), person.role());
        return links.make(account.id(), viewer.get().user());
    }

    /** One more role for somebody who is in already. */
    public void grant(UserId user, OrganisationId organisation, String role) {
        var account = accounts.findById(user).orElseThrow(() -> NotFound.of(UserAccount.class, user));
        save(account.id(), organisation, role);
    }

    private void save(UserId user, OrganisationId organisation, String role) {
        if (!organisations.rolesOf(organisation).contains(role)) {
            throw new RuleViolation("access.error.roleNotOfOrganisation");
        }
        boolean hasIt = memberships.standingsOf(user).stream()
                .anyMatch(standing -> standing.organisation().equals(organisation)
                        && standing.role().equals(role));
        if (hasIt) {
            throw new RuleViolation("access.error.hasThisRole");
        }
        var administrator = viewer.get().user();
        var membership = Membership.granted(
                user,
                organisation,
                role,
                LocalDate.now(clock),
                needsASecondYes(role, user),
                administrator,
                clock.instant());
        if (role.equals(Role.COMPANY_CONTACT)
                && memberships.signatories(organisation, LocalDate.now(clock)).isEmpty()) {
            membership.letSign(true); // somebody has to: the first contact, until an administrator says otherwise
        }
        memberships.save(membership);
    }

    /** A new administrator too, as soon as there is one to ask: else one alone would agree to himself through a second. */
    private boolean needsASecondYes(String role, UserId user) {
        return Role.NEED_A_SECOND_ADMINISTRATOR.contains(role)
                || (role.equals(Role.ADMINISTRATOR)
                        && memberships.administratorsBeside(
                                        Set.of(user, viewer.get().user()), LocalDate.now(clock))
                                > 0);
    }

    /** The second administrator says yes. */
    public void confirm(MembershipId id) {
        memberships.save(found(id).confirm(viewer.get().user(), clock.instant()));
    }

    /** The second administrator says no. */
    public void refuse(MembershipId id) {
        memberships.save(found(id).refuse(viewer.get().user(), LocalDate.now(clock), clock.instant()));
    }

    /** Ends it now: whoever works in it is out with the next click. */
    public void end(MembershipId id) {
        memberships.save(found(id).end(LocalDate.now(clock), clock.instant()));
    }

    /** Whether a company contact puts a name for the company under its papers. */
    public void letSign(MembershipId id, boolean maySign) {
        memberships.save(found(id).letSign(maySign));
    }

    /**
     * A new way in for somebody whose link is over or whose password is forgotten. Memberships that needed a second
     * administrator need one again, or whoever holds the link would have got round that.
     */
    public OneTimeLink renewLink(UserId user) {
        var administrator = viewer.get().user();
        var account = accounts.findById(user).orElseThrow(() -> NotFound.of(UserAccount.class, user));
        if (account.passwordHash() != null) {
            memberships.findByUser(user).stream()
                    .filter(membership -> membership.countsOn(LocalDate.now(clock)))
                    .filter(membership -> needsASecondYes(membership.role(), user))
                    .forEach(membership ->
                            memberships.save(membership.awaitConfirmationAgain(administrator, clock.instant())));
        }
        return links.make(user, administrator);
    }

    private Membership found(MembershipId id) {
        return memberships.findById(id).orElseThrow(() -> NotFound.of(Membership.class, id));
    }
}

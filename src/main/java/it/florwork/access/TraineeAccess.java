package it.florwork.access;

import it.florwork.access.domain.CodeCardRepository;
import it.florwork.access.domain.Membership;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.OneTimeCodeRepository;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in of trainees: whoever follows them lets them in, because administrators know nothing of people. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
public class TraineeAccess {
    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final OrganisationDirectory organisations;
    private final Links links;
    private final CodeCardRepository cards;
    private final OneTimeCodeRepository codes;
    private final CurrentViewer viewer;
    private final Clock clock;

    TraineeAccess(
            UserAccountRepository accounts,
            MembershipRepository memberships,
            OrganisationDirectory organisations,
            Links links,
            CodeCardRepository cards,
            OneTimeCodeRepository codes,
            CurrentViewer viewer,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.organisations = organisations;
        this.links = links;
        this.cards = cards;
        this.codes = codes;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A new account that is a trainee of the project and nothing else. */
    public OneTimeLink open(String username) {
        return links.make(openWithoutPassword(username), viewer.get().user());
    }

    /** The same for somebody without e-mail: the portal's login stays closed, a code card opens the phone lane. */
    public UserId openWithoutPassword(String username) {
        if (accounts.findByUsername(username).isPresent()) {
            throw new RuleViolation("access.error.loginNameTaken", username);
        }
        var by = viewer.get().user();
        var account = accounts.save(new UserAccount(username, null, "it", clock.instant()));
        memberships.save(Membership.granted(
                account.id(), organisations.lead(), Role.CANDIDATE, LocalDate.now(clock), false, by, clock.instant()));
        return account.id();
    }

    /**
     * A new link for a trainee whose link is over or whose password is forgotten; the earlier one no longer works.
     *
     * @throws NotFound for an account that has ever been more than a trainee: only administrators renew those
     */
    public OneTimeLink renew(UserId user) {
        var all = memberships.findByUser(user);
        if (all.isEmpty() || !all.stream().allMatch(one -> one.role().equals(Role.CANDIDATE))) {
            throw NotFound.of(UserAccount.class, user);
        }
        return links.make(user, viewer.get().user());
    }

    /**
     * Ends whatever a trainee may do here, at once, and keeps no card and no code; twice is as once. Somebody who is more
     * than a trainee stays.
     */
    public void close(UserId user) {
        cards.deleteById(user);
        codes.deleteById(user);
        trainee(user)
                .filter(one -> !one.hasEnded())
                .forEach(one -> memberships.save(one.end(LocalDate.now(clock), clock.instant())));
    }

    /** Whether a trainee of this account may still come in, or has something that was made for it. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.DPO, Role.SYSTEM})
    public boolean isOpen(UserId user) {
        return trainee(user).anyMatch(one -> !one.hasEnded()) || cards.existsById(user) || codes.existsById(user);
    }

    private Stream<Membership> trainee(UserId user) {
        return memberships.findByUser(user).stream().filter(one -> one.role().equals(Role.CANDIDATE));
    }
}

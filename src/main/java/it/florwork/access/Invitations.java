package it.florwork.access;

import it.florwork.access.domain.Invitation;
import it.florwork.access.domain.InvitationRepository;
import it.florwork.access.domain.Membership;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.Secret;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a one-time link opens. Nobody is signed in there: the page acts as the portal, and the link is the proof. */
@Service
@Transactional
@RolesAllowed(Role.SYSTEM)
public class Invitations {
    private static final int SHORTEST = 10;

    /** What bcrypt reads of a password. */
    private static final int LONGEST = 72;

    private final InvitationRepository invitations;
    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final OrganisationDirectory organisations;
    private final Links links;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            UserAccountRepository accounts,
            MembershipRepository memberships,
            OrganisationDirectory organisations,
            Links links,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.memberships = memberships;
        this.organisations = organisations;
        this.links = links;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The login name that this link is for, while it works. */
    @Transactional(readOnly = true)
    public Optional<String> loginNameFor(String secret) {
        return open(secret)
                .flatMap(invitation -> accounts.findById(invitation.user()))
                .map(UserAccount::username);
    }

    /**
     * Sets the password, closes the link, ends what was signed in with the old one.
     *
     * @param language of the page; who comes in for the first time keeps it
     * @throws NotFound when the link is over
     */
    public void accept(String secret, String password, Locale language) {
        var invitation = open(secret).orElseThrow(() -> new NotFound("an invitation that is open"));
        var account = accounts.findById(invitation.user()).orElseThrow();
        if (password.length() < SHORTEST) {
            throw new RuleViolation("access.error.passwordTooShort", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new RuleViolation("access.error.passwordTooLong", LONGEST);
        }
        if (password.equalsIgnoreCase(account.username())) {
            throw new RuleViolation("access.error.passwordIsName");
        }
        if (account.passwordHash() == null) {
            account.speaking(Languages.nearest(language.toLanguageTag()).getLanguage());
        }
        invitations.save(invitation.use(clock.instant()));
        accounts.save(account.withPassword(Objects.requireNonNull(passwords.encode(password))));
        events.publishEvent(new PasswordChanged(account.id()));
    }

    /** The way in of the first administrator; empty once there is one who has come in. */
    public Optional<OneTimeLink> forTheFirstAdministrator() {
        var first = accounts.findByUsername("admin");
        if (first.isEmpty() && memberships.existsByRole(Role.ADMINISTRATOR)
                || first.map(UserAccount::passwordHash).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(links.make(first.orElseGet(this::openFirst).id(), null));
    }

    private UserAccount openFirst() {
        var now = clock.instant();
        var account = accounts.save(new UserAccount("admin", "Admin", "it", now));
        memberships.save(
                Membership.laid(account.id(), organisations.lead(), Role.ADMINISTRATOR, LocalDate.now(clock), now));
        return account;
    }

    private Optional<Invitation> open(String secret) {
        return invitations
                .findByTokenHash(new Secret(secret).hash())
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }
}

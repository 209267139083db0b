package it.florwork.access;

import it.florwork.access.domain.Membership;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and memberships as loaders and tests lay them; people come in by invitation. */
@Service
@Transactional
@RolesAllowed(Role.SYSTEM)
public class Accounts {
    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(UserAccountRepository accounts, MembershipRepository memberships, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** An account with one membership from today on. */
    public Viewer open(String username, String password, OrganisationId organisation, String role) {
        var account = accounts.save(new UserAccount(username, passwords.encode(password), "it", clock.instant()));
        var membership = memberships.save(
                new Membership(account.id(), organisation, role, Period.startingOn(LocalDate.now(clock))));
        return new Viewer(account.id(), membership.id(), role, organisation, username);
    }

    /** The account's viewer in its first live membership. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(String username) {
        return accounts.findByUsername(username)
                .flatMap(account -> memberships.findByUser(account.id()).stream()
                        .filter(m -> m.period().contains(LocalDate.now(clock)))
                        .findFirst()
                        .map(m -> new Viewer(account.id(), m.id(), m.role(), m.organisation(), username)));
    }
}

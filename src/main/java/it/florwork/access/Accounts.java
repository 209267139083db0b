package it.florwork.access;

import it.florwork.access.domain.Membership;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return open(username, password, organisation, role, null);
    }

    /** @param displayName what the team calls a member of staff; null for candidates, who appear by their code name */
    public Viewer open(
            String username, String password, OrganisationId organisation, String role, @Nullable String displayName) {
        var account = accounts.save(new UserAccount(username, displayName, "it", clock.instant())
                .withPassword(Objects.requireNonNull(passwords.encode(password))));
        return join(account, organisation, role);
    }

    /**
     * An account with the password of one that is there: hashing is slow on purpose, and dozens of accounts of a
     * demonstration share one.
     */
    public Viewer openLike(
            Viewer other, String username, OrganisationId organisation, String role, @Nullable String displayName) {
        var hash = accounts.findById(other.user()).orElseThrow().passwordHash();
        var account = accounts.save(new UserAccount(username, displayName, "it", clock.instant())
                .withPassword(Objects.requireNonNull(hash)));
        return join(account, organisation, role);
    }

    /** Gives these accounts one password, whatever they had: the first one's hash tells whether there is anything to do. */
    public void share(String password, List<String> usernames) {
        var sharing = accounts.findByUsernameIn(usernames);
        var hashes = sharing.stream().map(UserAccount::passwordHash).distinct().toList();
        if (hashes.size() == 1 && passwords.matches(password, hashes.getFirst())) {
            return;
        }
        var hash = Objects.requireNonNull(passwords.encode(password));
        sharing.forEach(account -> accounts.save(account.withPassword(hash)));
    }

    /** One more membership for an account that is there, from today on. */
    public Viewer join(UserId user, OrganisationId organisation, String role) {
        return join(accounts.findById(user).orElseThrow(), organisation, role);
    }

    private Viewer join(UserAccount account, OrganisationId organisation, String role) {
        var membership = memberships.save(
                Membership.laid(account.id(), organisation, role, LocalDate.now(clock), clock.instant()));
        return new Viewer(account.id(), membership.id(), role, organisation, account.username());
    }

    /** The account's viewer in its first live membership. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(String username) {
        return accounts.findByUsername(username)
                .flatMap(account -> memberships.findByUser(account.id()).stream()
                        .filter(m -> m.countsOn(LocalDate.now(clock)))
                        .findFirst()
                        .map(m -> new Viewer(account.id(), m.id(), m.role(), m.organisation(), username)));
    }
}

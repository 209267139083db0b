package it.florwork.access.http;

import it.florwork.access.UserId;
import it.florwork.access.ViewerAuthentication;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Name and password against the accounts. An unknown name costs as much time as a wrong password. */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final PasswordEncoder passwords;
    private final LoginThrottle throttle;
    private final KnownDevices devices;
    private final Clock clock;
    private final String nobodysHash;

    PasswordLogin(
            UserAccountRepository accounts,
            MembershipRepository memberships,
            PasswordEncoder passwords,
            LoginThrottle throttle,
            KnownDevices devices,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.clock = clock;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        var account = accounts.findByUsername(name);
        // by id where there is one: the database knows a name in any spelling of its accents and capitals
        var admitted = throttle.admit(
                account.map(UserAccount::id).map(UserId::toString).orElseGet(() -> name.toLowerCase(Locale.ROOT)),
                origin(attempt, account));
        var hash = account.map(UserAccount::passwordHash);
        if (!matches(attempt, hash.orElse(nobodysHash), admitted) || hash.isEmpty()) {
            throw new BadCredentialsException("wrong name or password");
        }
        admitted.succeeded();
        LocalDate today = LocalDate.now(clock);
        return memberships.standingsOf(account.orElseThrow().id()).stream()
                .filter(standing -> standing.countsOn(today))
                .findFirst()
                .map(standing -> new ViewerAuthentication(standing.viewer()))
                .orElseThrow(() -> new BadCredentialsException("no live membership"));
    }

    private boolean matches(Authentication attempt, String hash, LoginThrottle.Try admitted) {
        try {
            return passwords.matches(String.valueOf(attempt.getCredentials()), hash);
        } catch (TryLater nothingDecided) {
            admitted.giveBack();
            throw nothingDecided;
        }
    }

    private LoginThrottle.Origin origin(Authentication attempt, Optional<UserAccount> account) {
        var request = (HttpServletRequest) Objects.requireNonNull(attempt.getDetails(), "a login comes by a request");
        return new LoginThrottle.Origin(
                NetworkAddress.of(request.getRemoteAddr()),
                account.flatMap(known -> devices.find(known.id(), request)).orElse(null));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

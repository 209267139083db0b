package it.florwork.access.http;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.access.domain.UserAccount;
import it.florwork.access.domain.UserAccountRepository;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Name and password against the accounts. An unknown name costs as much time as a wrong password. */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final Accounts accounts;
    private final UserAccountRepository repository;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordLogin(Accounts accounts, UserAccountRepository repository, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.repository = repository;
        this.passwords = passwords;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var account = repository.findByUsername(attempt.getName());
        var hash = account.map(UserAccount::passwordHash);
        boolean matches = passwords.matches(String.valueOf(attempt.getCredentials()), hash.orElse(nobodysHash));
        if (!matches || hash.isEmpty()) {
            throw new BadCredentialsException("wrong name or password");
        }
        return new ViewerAuthentication(ActAs.call(Viewer.system("login"), () -> accounts.viewer(attempt.getName()))
                .orElseThrow(() -> new BadCredentialsException("no live membership")));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

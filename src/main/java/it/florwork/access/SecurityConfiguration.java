package it.florwork.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import it.florwork.access.domain.UserAccountRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** What each request must prove before anything answers it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true) // without it @RolesAllowed on services is silently ignored
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portal(HttpSecurity http, AuthenticationProvider login) throws Exception {
        http.authenticationProvider(login);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health", "/login", "/styles/**", "/icons/**", "/images/**", "/fonts/**")
                .permitAll());
        http.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())); // Vaadin's offline page
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login?out").defaultSuccessUrl("/app/"));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }

    @Bean
    AuthenticationProvider login(Accounts accounts, UserAccountRepository repository, PasswordEncoder passwords) {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication attempt) throws AuthenticationException {
                var account = repository.findByUsername(attempt.getName());
                if (account.isEmpty()
                        || !passwords.matches(
                                String.valueOf(attempt.getCredentials()),
                                account.get().passwordHash())) {
                    throw new BadCredentialsException("wrong name or password");
                }
                return new ViewerAuthentication(
                        ActAs.call(Viewer.system("login"), () -> accounts.viewer(attempt.getName()))
                                .orElseThrow(() -> new BadCredentialsException("no live membership")));
            }

            @Override
            public boolean supports(Class<?> type) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
            }
        };
    }
}

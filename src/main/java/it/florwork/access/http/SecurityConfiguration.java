package it.florwork.access.http;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

/** What each request must prove before anything answers it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true) // without it @RolesAllowed on services is silently ignored
class SecurityConfiguration {
    /** Pages and files that anybody may read. */
    static final String[] PUBLIC = {
        "/login", "/styles/**", "/icons/**", "/images/**", "/fonts/**", "/favicon.ico", "/actuator/health"
    };

    @Bean
    SecurityFilterChain portal(HttpSecurity http, PasswordLogin login, Doors doors, SignedIn signedIn) {
        http.authenticationProvider(login);
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll());
        http.formLogin(form -> form.loginPage("/login").successHandler(signedIn).failureHandler(doors));
        http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(toLoginPage()));
        http.requestCache(cache -> cache.disable()); // Doors remembers the way back, without a session
        http.exceptionHandling(doors::guard);
        http.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())); // Vaadin's offline page
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableLogoutConfiguration(true)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Vaadin's own requests cannot follow a redirect: its client is told the address instead. */
    private static SimpleUrlLogoutSuccessHandler toLoginPage() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/login?out");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }
}

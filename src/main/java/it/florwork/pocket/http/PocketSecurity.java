package it.florwork.pocket.http;

import it.florwork.pocket.PhoneDoor;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The lane's own chains, without session, login page and portal cookie: one for its API, one for the files of its pages. */
@Configuration(proxyBeanMethods = false)
class PocketSecurity {
    private static final Pattern FILE =
            Pattern.compile("/tasca/(?!sw\\.js)[a-z0-9/-]+\\.(js|css|webmanifest|json|svg|png)");
    private static final String NOTHING_TO_LOAD = "default-src 'none'; frame-ancestors 'none'";

    /** A phone's token opens it and nothing else does. */
    @Bean
    @Order(1) // before the portal's, which takes every address
    SecurityFilterChain phoneLane(
            HttpSecurity http, PhoneDoor door, PhoneCookie cookie, PocketThrottle throttle, Problems problems) {
        http.securityMatcher(PhoneCookie.LANE + "/**");
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.disable()); // OwnPagesFilter
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.addFilterAfter(new OwnPagesFilter(problems), SecurityContextHolderFilter.class);
        http.addFilterAfter(new PhoneFilter(door, cookie, throttle, problems), OwnPagesFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        PhoneCookie.LANE + "/openapi.json", CardController.CARD, CardController.CODE)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, nobody) -> problems.write(Refusal.SIGN_IN, request, response))
                .accessDeniedHandler((request, response, why) -> problems.write(Refusal.ROLE, request, response)));
        http.headers(headers ->
                headers.defaultsDisabled() // what only old browsers and pages need costs bytes each time
                        .contentTypeOptions(Customizer.withDefaults())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_TO_LOAD))
                        .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                        .addHeaderWriter((request, response) -> {
                            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                            }
                        }));
        return http.build();
    }

    /**
     * Files that are loaded by a page and are none: what a browser is told of pages means nothing there and costs more
     * bytes than some of them. The page and its worker stay in the portal's chain and have its policy.
     */
    @Bean
    @Order(2)
    SecurityFilterChain lightFiles(HttpSecurity http) {
        http.securityMatcher(request -> FILE.matcher(request.getRequestURI()).matches());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.disable()); // nothing is written here
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()));
        return http.build();
    }
}

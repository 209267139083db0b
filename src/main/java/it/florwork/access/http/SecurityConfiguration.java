package it.florwork.access.http;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What each request must prove before anything answers it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    /** Pages and files that anybody may read. */
    static final String[] PUBLIC = {
        "/login",
        "/invito/*",
        "/accessibilita",
        "/privacy",
        "/calendar/*",
        "/styles/**",
        "/icons/**",
        "/images/**",
        "/fonts/**",
        "/wc/**",
        "/tasca",
        "/tasca/**",
        "/favicon.ico",
        "/actuator/health"
    };

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            PasswordLogin login,
            Doors doors,
            SignedIn signedIn,
            Standings standings,
            ContentPolicy contents,
            AccessAnnotationChecker views,
            Clock clock) {
        http.authenticationProvider(login);
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(SecurityConfiguration::isPush)
                        .authenticated()
                        .requestMatchers("/tasca/entra")
                        .authenticated()
                        .requestMatchers(PUBLIC)
                        .permitAll());
        http.formLogin(form -> form.loginPage("/login")
                .authenticationDetailsSource(request -> request)
                .successHandler(signedIn)
                .failureHandler(doors));
        http.addFilterAfter(new LiveMembershipFilter(standings, clock), SecurityContextHolderFilter.class);
        http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(toLoginPage()));
        http.requestCache(cache -> cache.disable()); // Doors remembers the way back, without a session
        http.exceptionHandling(doors::guard);
        http.addFilterAfter(new ViewDoorFilter(views), AuthorizationFilter.class);
        http.headers(headers -> headers.frameOptions(frames -> frames.disable()) // said by ContentPolicy, path by path
                .addHeaderWriter(contents)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .addHeaderWriter((request, response) -> response.setHeader(
                        "Permissions-Policy",
                        // only a trainee's phone reads a code with it
                        "camera=(%s), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"
                                .formatted("/tasca/".equals(request.getRequestURI()) ? "self" : "")))
                .httpStrictTransportSecurity(https -> https.includeSubDomains(false)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableLogoutConfiguration(true)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Vaadin opens its push channel to everybody and looks for a session later; here who has none does not get one. */
    private static boolean isPush(HttpServletRequest request) {
        return "push".equals(request.getParameter("v-r"))
                || request.getRequestURI().endsWith("/VAADIN/push");
    }

    /** Vaadin's own requests cannot follow a redirect: its client is told the address instead. */
    private static SimpleUrlLogoutSuccessHandler toLoginPage() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/login?out");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    /**
     * Without it {@code @RolesAllowed} on services is silently ignored. Views are left out: Vaadin asks for their roles
     * before it makes one, and to weave the question into all that a component can do took half the time of a page.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesOfServices() {
        var guard = AuthorizationManagerBeforeMethodInterceptor.jsr250();
        ClassFilter services = type -> !Component.class.isAssignableFrom(type);
        var advisor =
                new DefaultPointcutAdvisor(new ComposablePointcut(guard.getPointcut()).intersection(services), guard);
        advisor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return advisor;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new BoundedPasswordEncoder(new BCryptPasswordEncoder(10), half, 20, Duration.ofSeconds(2));
    }
}

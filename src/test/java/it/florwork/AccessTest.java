package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.testing.DatabaseContents;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Visitor;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open, call and do what: every route, endpoint and service method that the running application has, each
 * called as every role, against the tables in src/test/resources/access. A new one without a row fails here.
 */
@PortalTest
class AccessTest {
    private static final String OWN = "it.florwork";

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Autowired
    ApplicationContext application;

    @Autowired
    ServletContext servletContext;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Test
    void everyViewOpensToItsRolesAndIsNotThereForOthers() {
        var table = AccessTable.read("routes.csv");
        var routes = routes();
        table.mustList(routes);
        var wrong = new ArrayList<String>();
        var before = DatabaseContents.of(database);
        for (String route : routes.keySet()) {
            if (!new Visitor(port)
                    .get(address(route))
                    .headers()
                    .firstValue("Location")
                    .orElse("")
                    .startsWith("/login")) {
                wrong.add(route + " does not ask a stranger to sign in");
            }
        }
        for (String role : Role.OF_PEOPLE) {
            var visitor = new Visitor(port).as(given.fresh(role).username());
            for (String route : routes.keySet()) {
                var answer = visitor.get(address(route));
                if (isOpen(route, answer) != table.allows(route, role)) {
                    wrong.add("%s answers %d to %s".formatted(route, answer.statusCode(), role));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(before.changedIn(DatabaseContents.of(database))).isSubsetOf(ofNewAccountsAndReadings());
    }

    /** A view that is open says itself that it knows no such record; a closed one is not reached at all. */
    private static boolean isOpen(String route, HttpResponse<String> answer) {
        return answer.statusCode() == 200
                || (route.contains(":")
                        && answer.statusCode() == 404
                        && answer.body().contains("fw-portal"));
    }

    @Test
    void everyEndpointAnswersItsRolesAndRefusesOthers() {
        var table = AccessTable.read("endpoints.csv");
        var found = endpoints();
        table.mustList(found);
        var wrong = new ArrayList<String>();
        var stranger = new Visitor(port);
        for (String endpoint : found.keySet()) {
            var answer = call(stranger, "/login", endpoint);
            if (isRefused(answer) == table.isOpenToAnybody(endpoint)) {
                wrong.add("%s answers %d to a stranger".formatted(endpoint, answer.statusCode()));
            }
        }
        for (String role : Role.OF_PEOPLE) {
            var visitor = new Visitor(port).as(given.fresh(role).username());
            for (String endpoint : found.keySet()) {
                var answer = call(visitor, "/membership", endpoint);
                if (isRefused(answer) == table.allows(endpoint, role)) {
                    wrong.add("%s answers %d to %s".formatted(endpoint, answer.statusCode(), role));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyServiceMethodServesItsRolesAndRefusesOthersBeforeAnythingElse() {
        var table = AccessTable.read("services.csv");
        var methods = serviceMethods();
        var found = new TreeMap<String, Set<String>>();
        methods.forEach((name, method) -> found.put(name, whoMay(method.method())));
        assertThat(found.entrySet().stream()
                        .filter(row -> row.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .as("service methods that state no roles")
                .isEmpty();
        table.mustList(found);
        var roles =
                Stream.concat(Role.OF_PEOPLE.stream(), Stream.of(Role.SYSTEM)).toList();
        var viewers = roles.stream()
                .map(role -> role.equals(Role.SYSTEM) ? Viewer.system("access-test") : given.fresh(role))
                .toList();
        var wrong = new ArrayList<String>();
        await().until(this::everythingIsHeard);
        var before = DatabaseContents.of(database);
        methods.forEach((name, method) -> {
            for (Viewer viewer : viewers) {
                boolean lets = ActAs.call(viewer, () -> letsIn(method));
                if (lets != table.allows(name, viewer.role())) {
                    wrong.add(name + (lets ? " lets in " : " refuses ") + viewer.role());
                }
            }
            SecurityContextHolder.clearContext();
            if (letsIn(method) && !table.isOpenToAnybody(name)) {
                wrong.add(name + " lets in nobody in particular");
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(before.changedIn(DatabaseContents.of(database))).isEmpty();
    }

    private boolean everythingIsHeard() {
        return database.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private Map<String, Set<String>> routes() {
        var routes = new TreeMap<String, Set<String>>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)).getRegisteredRoutes().stream()
                .filter(route -> isOurs(route.getNavigationTarget()))
                .forEach(route -> names(route).forEach(name -> routes.put(name, whoMay(route.getNavigationTarget()))));
        return routes;
    }

    private static Stream<String> names(RouteData route) {
        return Stream.concat(
                Stream.of("/" + route.getTemplate()),
                route.getRouteAliases().stream().map(alias -> "/" + alias.getTemplate()));
    }

    /** An address of the route, with parameters that name nothing there is. */
    private static String address(String template) {
        return "/app"
                + template.replaceAll("/:[a-zA-Z]*[mM]onth[a-zA-Z]*(\\([^/]*\\))?[?*]?", "/2026-10")
                        .replaceAll("/:[a-zA-Z]+(\\([^/]*\\))?[?*]?", "/" + UUID.randomUUID());
    }

    private Map<String, Set<String>> endpoints() {
        var found = new TreeMap<String, Set<String>>();
        endpoints.getHandlerMethods().forEach((mapping, handler) -> {
            if (isOurs(handler.getBeanType())) {
                var verbs = mapping.getMethodsCondition().getMethods();
                for (var verb : verbs.isEmpty() ? Set.of(RequestMethod.GET) : verbs) {
                    mapping.getPatternValues()
                            .forEach(path -> found.put(verb + " " + path, whoMay(handler.getMethod())));
                }
            }
        });
        return found;
    }

    private static HttpResponse<String> call(Visitor visitor, String pageWithToken, String endpoint) {
        var words = endpoint.split(" ", 2);
        String path = words[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return words[0].equals("GET") ? visitor.get(path) : visitor.submit(pageWithToken, path, Map.of());
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.statusCode() == 403
                || answer.headers().firstValue("Location").orElse("").startsWith("/login");
    }

    private record ServiceMethod(Object service, Method method) {}

    private Map<String, ServiceMethod> serviceMethods() {
        var found = new TreeMap<String, ServiceMethod>();
        application.getBeansWithAnnotation(Service.class).values().forEach(service -> {
            var type = AopUtils.getTargetClass(service);
            if (!isOurs(type)) {
                return;
            }
            var methods = Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass().getName().startsWith(OWN))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .toList();
            for (var method : methods) {
                boolean overloaded = methods.stream()
                                .filter(other -> other.getName().equals(method.getName()))
                                .count()
                        > 1;
                var name = type.getName().substring(OWN.length() + 1) + "." + method.getName()
                        + (overloaded
                                ? Arrays.stream(method.getParameterTypes())
                                        .map(Class::getSimpleName)
                                        .collect(Collectors.joining(",", "(", ")"))
                                : "");
                found.put(name, new ServiceMethod(service, method));
            }
        });
        return found;
    }

    /** Calls it with nothing in its hands, and takes back whatever that did: all that counts is who refuses first. */
    private boolean letsIn(ServiceMethod called) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                var method = AopUtils.selectInvocableMethod(
                        called.method(), called.service().getClass());
                method.invoke(called.service(), nothing(method));
                return true;
            } catch (InvocationTargetException e) {
                return !(e.getCause() instanceof AccessDeniedException)
                        && !(e.getCause() instanceof AuthenticationCredentialsNotFoundException);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(AccessTest::nothing)
                .toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return null;
    }

    private static Set<String> whoMay(Method method) {
        var own = stated(method);
        return own.isEmpty() ? stated(method.getDeclaringClass()) : own;
    }

    private static Set<String> whoMay(Class<?> view) {
        return stated(view);
    }

    private static Set<String> stated(AnnotatedElement place) {
        var roles = place.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return new TreeSet<>(List.of(roles.value()));
        }
        return place.isAnnotationPresent(PermitAll.class) ? Set.of(AccessTable.SIGNED_IN) : Set.of();
    }

    /** Of the application itself, not of a test. */
    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OWN)
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    /** Where the accounts that the test itself opens are noted. */
    private static List<String> ofNewAccounts() {
        return List.of("user_account", "membership", "organisation", "audit_event", "audit_head", "notice");
    }

    /** Whoever opens a list of people leaves a row in the log, where there are people. */
    private static List<String> ofNewAccountsAndReadings() {
        return Stream.concat(ofNewAccounts().stream(), Stream.of("access_log", "access_log_subject"))
                .toList();
    }
}

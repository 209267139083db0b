package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

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
import jakarta.servlet.ServletContext;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
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
        var before = DatabaseContents.atRest(database);
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
        var visitors = new TreeMap<String, Visitor>();
        Role.OF_PEOPLE.forEach(role ->
                visitors.put(role, new Visitor(port).as(given.fresh(role).username())));
        var before = DatabaseContents.atRest(database);
        for (String endpoint : found.keySet()) {
            if (!table.isOpenToAnybody(endpoint) && !isRefused(call(stranger, "/login", endpoint))) {
                wrong.add(endpoint + " lets in a stranger");
            }
            visitors.forEach((role, visitor) -> {
                if (!table.allows(endpoint, role) && !isRefused(call(visitor, "/membership", endpoint))) {
                    wrong.add(endpoint + " lets in " + role);
                }
            });
        }
        assertThat(before.changedIn(DatabaseContents.of(database)))
                .as("what refusals change")
                .isEmpty();
        for (String endpoint : found.keySet()) {
            if (table.isOpenToAnybody(endpoint) && isRefused(call(stranger, "/login", endpoint))) {
                wrong.add(endpoint + " refuses a stranger");
            }
            visitors.forEach((role, visitor) -> {
                if (table.allows(endpoint, role) && isRefused(call(visitor, "/membership", endpoint))) {
                    wrong.add(endpoint + " refuses " + role);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyServiceMethodServesItsRolesAndRefusesOthersBeforeAnythingElse() {
        var table = AccessTable.read("services.csv");
        var methods = ServiceMethod.of(application);
        var found = new TreeMap<String, Set<String>>();
        methods.forEach((name, method) -> found.put(name, method.roles()));
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
        var before = DatabaseContents.atRest(database);
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

    private Map<String, Set<String>> routes() {
        var routes = new TreeMap<String, Set<String>>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)).getRegisteredRoutes().stream()
                .filter(route -> ServiceMethod.isOurs(route.getNavigationTarget()))
                .forEach(route -> names(route)
                        .forEach(name -> routes.put(name, ServiceMethod.stated(route.getNavigationTarget()))));
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
            if (ServiceMethod.isOurs(handler.getBeanType())) {
                var verbs = mapping.getMethodsCondition().getMethods();
                for (var verb : verbs.isEmpty() ? Set.of(RequestMethod.GET) : verbs) {
                    mapping.getPatternValues()
                            .forEach(path -> found.put(
                                    verb + " " + path,
                                    new ServiceMethod(handler.getBean(), handler.getMethod()).roles()));
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

    /** Calls it with nothing in its hands, and takes back whatever that did: all that counts is who refuses first. */
    private boolean letsIn(ServiceMethod called) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                called.call(nothing(called.method()));
                return true;
            } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
                return false;
            } catch (Throwable afterwards) {
                return true;
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

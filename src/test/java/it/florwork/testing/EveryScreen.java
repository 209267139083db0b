package it.florwork.testing;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.ReturnedPapers;
import it.florwork.attendance.WeekSheets;
import it.florwork.candidate.Erasures;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.Flags;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertLists;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.EarlyWarnings;
import it.florwork.progress.Week;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every screen of the running portal at an address that has something to show: a small world in which each role has
 * records of its own. A route with a new parameter must be told here what it names.
 */
public class EveryScreen {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?(\\?)?");
    private static final int QUESTIONS = 6;

    private final ServletContext servletContext;
    private final TestAccounts accounts;
    private final GivenNeeds needs;
    private final GivenMatches matches;
    private final GivenPlacements placements;
    private final GivenAttendance attendance;
    private final GivenProgress progress;
    private final WeekSheets sheets;
    private final ReturnedPapers papers;
    private final Flags flags;
    private final Erasures erasures;
    private final Assignments assignments;
    private final EarlyWarnings warnings;
    private final AlertLists alerts;
    private final JdbcClient database;
    private final Clock clock;
    private GivenPlacements.@Nullable Given running;

    EveryScreen(
            ServletContext servletContext,
            TestAccounts accounts,
            GivenNeeds needs,
            GivenMatches matches,
            GivenPlacements placements,
            GivenAttendance attendance,
            GivenProgress progress,
            WeekSheets sheets,
            ReturnedPapers papers,
            Flags flags,
            Erasures erasures,
            Assignments assignments,
            EarlyWarnings warnings,
            AlertLists alerts,
            JdbcClient database,
            Clock clock) {
        this.servletContext = servletContext;
        this.accounts = accounts;
        this.needs = needs;
        this.matches = matches;
        this.placements = placements;
        this.attendance = attendance;
        this.progress = progress;
        this.sheets = sheets;
        this.papers = papers;
        this.flags = flags;
        this.erasures = erasures;
        this.assignments = assignments;
        this.warnings = warnings;
        this.alerts = alerts;
        this.database = database;
        this.clock = clock;
    }

    /** Addresses below the portal's root for this person, whose records they name. */
    public record Tour(Viewer viewer, List<String> addresses) {}

    /** One tour per role, through all screens that it may open. */
    public List<Tour> tours() {
        var world = new World();
        return world.people.entrySet().stream()
                .map(person -> new Tour(
                        person.getValue(),
                        routes().filter(route -> opensTo(route, person.getKey()))
                                .flatMap(route -> world.addresses(route.getTemplate(), person.getKey()).stream())
                                .sorted(Comparator.naturalOrder())
                                .toList()))
                .toList();
    }

    /** Whether the UI shows that a screen failed, or is not there, instead of a screen. */
    public static boolean isLost() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst() instanceof HasErrorParameter<?>;
    }

    /** The internship around which the last tours lead. */
    public GivenPlacements.Given running() {
        return Objects.requireNonNull(running);
    }

    /** Something of this person expires soon, and the portal has noticed. */
    private AlertId alertOf(GivenMatches.Given match) {
        ActAs.run(
                match.person().caseManager(),
                () -> flags.set(
                        match.candidate(),
                        flags.of(match.candidate()).version(),
                        new Flag(
                                FlagKind.PERMIT,
                                FlagValue.YES,
                                LocalDate.now(clock).plusDays(5))));
        ActAs.run(Viewer.system("test"), () -> warnings.look(LocalDate.now(clock)));
        await().until(() -> database.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single()
                == 0); // whom it concerns has been told
        return ActAs.call(match.operator(), () -> alerts.ofPerson(match.candidate())).stream()
                .filter(alert -> alert.rule() == AlertRule.EXPIRY)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Stream<RouteData> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getRegisteredRoutes()
                .stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("it.florwork"));
    }

    /** The first page opens to everybody and leads on at once. */
    private static boolean opensTo(RouteData route, String role) {
        var roles = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return roles != null && Arrays.asList(roles.value()).contains(role);
    }

    /** A running internship with everybody around it, and what else the screens of a role need. */
    private final class World {
        private final Map<String, Viewer> people = new LinkedHashMap<>();
        private final Map<String, List<String>> named = new HashMap<>();
        private final Map<String, List<String>> special = new HashMap<>();

        World() {
            var today = LocalDate.now(clock);
            var company = needs.company(30);
            var opening = needs.published(company, 4);
            var running = placements.started(placements.made(
                    matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TIS))));
            EveryScreen.this.running = running;
            var approved = matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TE));
            var planned = placements.made(
                    matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TE)));
            var shown = matches.presented(matches.proposed(opening, company, matches.gardener(), Regime.TE));
            ActAs.run(planned.match().person().account(), erasures::ask);
            var draft = needs.draft(company, needs.gardenHelper(company));
            var group = attendance.jolly(Period.of(today.minusDays(20), today.plusDays(60)), 3);
            ActAs.run(
                    running.match().person().operator(),
                    () -> assignments.assign(
                            group.tutor().user(),
                            AssignmentKind.PATH_TUTOR,
                            new AssignmentTarget.OfPerson(running.match().candidate()),
                            Period.startingOn(today)));
            var week = Week.of(today);

            people.put(Role.OPERATOR, running.match().person().operator());
            people.put(Role.CASE_MANAGER, running.match().person().caseManager());
            people.put(Role.COMPANY_CONTACT, company.contact());
            people.put(Role.HOST_TUTOR, company.tutor());
            people.put(Role.PATH_TUTOR, group.tutor());
            people.put(Role.CANDIDATE, running.match().person().account());
            people.put(Role.ADMINISTRATOR, accounts.fresh(Role.ADMINISTRATOR));
            people.put(Role.DPO, accounts.fresh(Role.DPO));
            people.put(Role.EVALUATOR, accounts.fresh(Role.EVALUATOR));

            named.put("need", List.of(opening.toString()));
            named.put("company", List.of(company.id().toString()));
            named.put("organisation", List.of(company.id().toString()));
            named.put("site", List.of(company.site().toString()));
            named.put("person", List.of(running.match().candidate().toString()));
            named.put("match", List.of(shown.id().toString()));
            named.put("placement", List.of(running.id().toString()));
            named.put("engagement", List.of(running.id().toString()));
            named.put(
                    Role.OPERATOR + " engagement",
                    List.of(
                            running.id().toString(),
                            group.members().getFirst().id().toString()));
            named.put(
                    Role.PATH_TUTOR + " engagement",
                    List.of(group.members().getFirst().id().toString()));
            named.put("code", List.of(matches.code(shown).toString()));
            named.put("group", List.of(group.id().toString()));
            named.put("sheet", List.of(returnedSheet(group, today)));
            named.put("month", List.of(YearMonth.from(today).toString()));
            named.put("alert", List.of(alertOf(running.match()).toString()));
            named.put("indicator", List.of("K7", "K14"));
            named.put("week", List.of(week.code()));
            named.put("date", List.of(today.toString()));
            special.put("placements/from/:match", List.of("placements/from/" + approved.id()));
            special.put("placements/:placement/plan", List.of("placements/" + planned.id() + "/plan"));
            special.put(
                    "my-needs/:need/edit/:question",
                    Stream.concat(
                                    IntStream.rangeClosed(1, QUESTIONS)
                                            .mapToObj(question -> "my-needs/%s/edit/%d".formatted(draft, question)),
                                    Stream.of("my-needs/%s/edit/1".formatted(opening)))
                            .toList());
        }

        /** A group's week sheet that came back: its own print stands for the scan. */
        private String returnedSheet(GivenAttendance.Group group, LocalDate today) {
            var print = ActAs.call(group.tutor(), () -> sheets.print(today)).content();
            var operator = Objects.requireNonNull(people.get(Role.OPERATOR));
            var sheet = ActAs.call(operator, () -> papers.read(print)).weeks().getFirst();
            ActAs.run(operator, () -> sheets.returned(sheet.id(), new ByteArrayInputStream(print)));
            return sheet.id().toString();
        }

        private List<String> addresses(String route, String role) {
            var known = special.get(route);
            return known == null ? expanded(route, role) : known;
        }

        private List<String> expanded(String route, String role) {
            var parameter = PARAMETER.matcher(route);
            if (!parameter.find()) {
                return List.of(route);
            }
            String name = parameter.group(1);
            var values = new ArrayList<>(Objects.requireNonNull(
                    named.getOrDefault(role + " " + name, named.get(name)),
                    "EveryScreen must say what " + parameter.group() + " names"));
            if (parameter.group(3) != null) {
                values.add("");
            }
            return values.stream()
                    .map(value -> (route.substring(0, parameter.start()) + value + route.substring(parameter.end()))
                            .replaceAll("/$", ""))
                    .flatMap(next -> expanded(next, role).stream())
                    .toList();
        }
    }
}

package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Days;
import it.florwork.shared.EngagementId;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.Crowd;
import it.florwork.testing.EveryScreen;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.OtherSchema;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Reads;
import it.florwork.testing.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What every screen asks of the database as people and reports gather: as many statements, and of the rows no more than
 * it shows. Those of the copies in {@link Crowd} are nobody's neighbours.
 */
@PortalTest
@As("operator")
@ViewPackages(packages = "it.florwork")
abstract class EveryPage extends SpringBrowserlessTest {
    /** A working day in the middle of a month. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static final int FEWEST_SCREENS = 40;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    EveryScreen screens;

    @Autowired
    JdbcClient database;

    @Autowired
    Days days;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    /** What one screen costs. */
    record Cost(int statements, long rows) {}

    /** How many internships, and how many day reports in them. */
    record Size(int internships, long reports) {}

    /** Of a screen of one person's, tutor's or company's own work: whatever others do leaves it as it was. */
    private static final long FEW = 1_000;

    /** Of a list over everybody: it may count the people, and never reads what each of them did. */
    private static final long A_PERSON = 40;

    /** Of the indicators, which go through every month and card of three years, but not through the days. */
    private static final long A_HISTORY = 400;

    private static final Set<String> OFFICE =
            Set.of(Role.OPERATOR, Role.CASE_MANAGER, Role.EVALUATOR, Role.ADMINISTRATOR, Role.DPO);

    /** Opens the screens at these addresses in a small crowd and in a large one. */
    void costTheSame(Predicate<String> addresses, Size small, Size large) {
        costTheSame(addresses, small, large, 0);
    }

    /** @param fullLists in the large crowd alone; each of them asks once how many more there are */
    void costTheSame(Predicate<String> addresses, Size small, Size large, int fullLists) {
        var wrong = new ArrayList<String>();
        try (var schema = new FreshSchema(server).migrated("db/migration")) {
            OtherSchema.during(schema, () -> {
                clock.travelTo(TODAY.atTime(10, 0).atZone(PortalClock.ROME).toInstant());
                var tours = screens.tours().stream()
                        .map(tour -> new EveryScreen.Tour(
                                tour.viewer(),
                                tour.addresses().stream().filter(addresses).toList()))
                        .toList();
                toldByBoth(screens.running());
                try (var crowd = new Crowd(schema.database(), screens.running())) {
                    costs(tours, crowd, small); // what is cached belongs to nobody
                    var before = costs(tours, crowd, small);
                    var after = costs(tours, crowd, large);
                    long people = large.internships() - small.internships();
                    before.forEach((page, cost) -> {
                        var now = Objects.requireNonNull(after.get(page));
                        long bound = cost.rows() * 2 + FEW + people * allowed(page);
                        int more = now.statements() - cost.statements();
                        if (more < 0 || more > fullLists || now.rows() > bound) {
                            wrong.add("%s: %s, then %s of at most %d rows".formatted(page, cost, now, bound));
                        }
                    });
                    assertThat(after).hasSizeGreaterThan(FEWEST_SCREENS);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private record Page(String role, String address) {}

    /** How many rows a screen may touch for each person that came. */
    private static long allowed(Page page) {
        if (page.address().startsWith("indicators")) {
            return A_HISTORY;
        }
        return OFFICE.contains(page.role()) ? A_PERSON : 0;
    }

    private Map<Page, Cost> costs(List<EveryScreen.Tour> tours, Crowd crowd, Size size) {
        crowd.internships(size.internships()).reports(size.reports(), TODAY).known();
        var costs = new LinkedHashMap<Page, Cost>();
        tours.forEach(tour -> {
            SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(tour.viewer()));
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            tour.addresses().forEach(address -> {
                var page = new Page(tour.viewer().role(), address);
                var cost = cost(address);
                assertThat(EveryScreen.isLost()).as("%s is lost", page).isFalse();
                System.out.printf("rows.%d.%s.%s=%d%n", size.reports(), page.role(), address, cost.rows());
                costs.put(page, cost);
            });
        });
        return costs;
    }

    /** The copies' days are copies of this one. */
    private void toldByBoth(GivenPlacements.Given running) {
        var engagement = new EngagementId(running.id().value());
        for (var viewer : List.of(
                running.match().person().account(), running.match().company().tutor())) {
            ActAs.run(viewer, () -> days.asPlanned(engagement, TODAY, DayReportId.next()));
        }
    }

    private Cost cost(String address) {
        var statements = new AtomicInteger();
        long rows = Reads.during(
                database,
                () -> statements.set(Statements.during(() -> UI.getCurrent().navigate(address))
                        .size()));
        return new Cost(statements.get(), rows);
    }
}

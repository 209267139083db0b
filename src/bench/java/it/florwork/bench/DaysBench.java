package it.florwork.bench;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Days;
import it.florwork.attendance.Months;
import it.florwork.attendance.RollCall;
import it.florwork.attendance.Side;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.Crowd;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.OtherSchema;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long the most frequent work takes the server as the reports of three years gather. */
@PortalTest
@ViewPackages(packages = "it.florwork")
@As("operator")
@Tag("bench-days")
class DaysBench extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);
    private static final int GROUP = 30;
    private static final int VISITS = 100;
    private static final int WARM_UP = 30;
    private static final long MICROS = 1_000;

    private static final Map<Long, Integer> INTERNSHIPS = new LinkedHashMap<>();

    static {
        INTERNSHIPS.put(10_000L, 60);
        INTERNSHIPS.put(100_000L, 450);
        INTERNSHIPS.put(1_000_000L, 4_200);
    }

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    JdbcClient database;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts everybody;

    @Autowired
    GivenPlacements placements;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    Days days;

    @Autowired
    RollCall rollCall;

    @Autowired
    Months months;

    @Autowired
    PortalClock clock;

    private final Map<String, Map<Long, Long>> p95 = new LinkedHashMap<>();
    private final Map<String, Long> medians = new LinkedHashMap<>();

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void measures() {
        try (var schema = new FreshSchema(server).migrated("db/migration")) {
            OtherSchema.during(schema, () -> {
                attendance.on(TODAY);
                try (var crowd = new Crowd(schema.database(), template())) {
                    work(0); // until the compilers have seen it all
                    INTERNSHIPS.forEach((reports, internships) -> {
                        crowd.internships(internships).reports(reports, TODAY).known();
                        work(reports);
                    });
                }
            });
        }
        Figures.print(medians);
        p95.forEach((what, bySize) -> {
            bySize.forEach((reports, micros) -> Figures.print("days." + what + "." + reports + ".p95.us", micros));
            long smallest = Objects.requireNonNull(bySize.get(10_000L));
            Figures.print(
                    "days." + what + ".100000.percent", 100 * Objects.requireNonNull(bySize.get(100_000L)) / smallest);
            Figures.print(
                    "days." + what + ".1000000.percent",
                    100 * Objects.requireNonNull(bySize.get(1_000_000L)) / smallest);
        });
    }

    private GivenPlacements.Given template() {
        var running = placements.active(Regime.TIS);
        var engagement = new EngagementId(running.id().value());
        for (var viewer : List.of(
                running.match().person().account(), running.match().company().tutor())) {
            ActAs.run(viewer, () -> days.asPlanned(engagement, TODAY, DayReportId.next()));
        }
        return running;
    }

    private void work(long reports) {
        var group = attendance.jolly(Period.of(LAST_MONTH.atDay(1), TODAY.plusMonths(1)), GROUP);
        note("groupSave", reports, groupSaves(group));
        note("monthClose", reports, monthCloses(group));
        note("groupDay", reports, visits(List.of(group.tutor()), "day"));
        note("tutorsDay", reports, visits(reports == 0 ? List.of(group.tutor()) : tutorsToday(), "day"));
        note("worklist", reports, visits(List.of(accounts.fresh(Role.OPERATOR)), "today"));
    }

    /** Everybody of the group as planned, on each working day of last month. */
    private List<Long> groupSaves(GivenAttendance.Group group) {
        var saves = new ArrayList<Long>();
        LAST_MONTH.atDay(1).datesUntil(LAST_MONTH.plusMonths(1).atDay(1)).forEach(date -> {
            if (GivenAttendance.MORNINGS.on(date.getDayOfWeek()).isEmpty()) {
                return;
            }
            var thirty = group.members().stream()
                    .map(member -> attendance.says(member, Side.TUTOR, date, DayKind.PRESENT, GivenAttendance.MORNING))
                    .toList();
            saves.add(timed(group.tutor(), () -> rollCall.take(thirty)));
        });
        return saves;
    }

    /** The trainee's yes, the tutor's, and the operator's last look. */
    private List<Long> monthCloses(GivenAttendance.Group group) {
        var operator = accounts.fresh(Role.OPERATOR);
        return group.members().stream()
                .map(member -> {
                    var id = member.id();
                    var hash = ActAs.call(group.tutor(), () -> months.month(id, LAST_MONTH))
                            .contentHash();
                    long signed = timed(member.trainee(), () -> months.confirm(id, LAST_MONTH, hash))
                            + timed(group.tutor(), () -> months.sign(id, LAST_MONTH, hash));
                    var seal = Objects.requireNonNull(ActAs.call(operator, () -> months.month(id, LAST_MONTH))
                            .seal());
                    return signed + timed(operator, () -> months.verify(id, LAST_MONTH, seal));
                })
                .toList();
    }

    private List<Viewer> tutorsToday() {
        return database.sql("""
                        select distinct u.username from assignment a join user_account u on u.id = a.user_id
                        where a.kind = 'HOST_TUTOR' and a.first_day <= :today and a.ends_before > :today
                        and u.username like 'host_tutor%-%-%-%' limit 50""").param("today", TODAY).query(String.class).list().stream()
                .flatMap(name -> ActAs.call(Viewer.system("test"), () -> everybody.viewer(name)).stream())
                .toList();
    }

    /** What the server does until the screen stands, for one viewer after the other. */
    private List<Long> visits(List<Viewer> viewers, String address) {
        var visits = new ArrayList<Long>();
        for (int visit = -WARM_UP; visit < VISITS; visit++) {
            var viewer = viewers.get(Math.floorMod(visit, viewers.size()));
            anotherBrowser();
            SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
            long begun = System.nanoTime();
            UI.getCurrent().navigate(address);
            long took = System.nanoTime() - begun;
            if (visit >= 0) {
                visits.add(took);
            }
        }
        return visits;
    }

    /** What was shown before is let go: no browser of these takes over what its server has to tell. */
    private void anotherBrowser() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private static long timed(Viewer who, Runnable work) {
        long begun = System.nanoTime();
        ActAs.run(who, work);
        return System.nanoTime() - begun;
    }

    private void note(String what, long reports, List<Long> nanos) {
        if (reports > 0) {
            var sorted = nanos.stream().sorted().toList();
            long micros = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / MICROS;
            medians.put("days.%s.%d.median.us".formatted(what, reports), sorted.get(sorted.size() / 2) / MICROS);
            p95.computeIfAbsent(what, any -> new LinkedHashMap<>()).put(reports, micros);
        }
    }
}

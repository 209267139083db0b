package it.florwork.pocket;

import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.Seed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand schedules of a line that comes and goes, of which verify lives twenty; on a new phone after each hundred. */
@BrowserTest
class BadLineSoak {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 28);
    private static final int SCHEDULES = 10_000;
    private static final int OF_ONE_PHONE = 100;
    private static final int PEOPLE = 5;

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @TempDir
    Path folder;

    @Test
    void whatIsSaidOnABadLineArrivesOnce() {
        var seed = Seed.of(BadLineSoak.class);
        int schedules = Seed.rounds(SCHEDULES);
        int said = 0;
        long begun = System.nanoTime();
        for (int from = 0; from < schedules; from += OF_ONE_PHONE) {
            given.on(TODAY);
            var group = given.jolly(Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31)), PEOPLE);
            try (var phone = new KeptPhone(folder.resolve("phone-" + from), port)) {
                phone.of(group.tutor()).open("/tasca/").isTold("Tutti come previsto");
                phone.isReadyForNoSignal();
                var both = new PhoneAndPortal(phone, group, database);
                both.onABadLine(new Seed(seed.value() + from), Math.min(OF_ONE_PHONE, schedules - from), clock);
                said += both.onTheServer().size();
            } finally {
                clock.returnToPresent();
            }
        }
        System.out.println("soak.badline.schedules=" + schedules);
        System.out.println("soak.badline.entries=" + said);
        System.out.println("soak.badline.lost=0");
        System.out.println("soak.badline.seconds="
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}

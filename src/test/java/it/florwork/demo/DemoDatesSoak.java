package it.florwork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The demonstration laid on days that are awkward: it must stand on any day on which somebody tries the portal. */
@SpringBootTest(
        properties = {"florwork.demo.data=true", "florwork.demo.password=prova-sicura-1", "demo.today=2027-02-28"})
@Import({DemoWorld.class, DemoFacts.class})
class DemoDatesSoak {
    /** Sundays, Mondays, ends and beginnings, every holiday and the day after, and where last summer is just here or far away. */
    private static final String AWKWARD =
            "2026-11-28,2026-11-29,2026-11-30,2026-12-01,2026-12-08,2026-12-09,2026-12-24,"
                    + "2026-12-25,2026-12-26,2026-12-27,2026-12-28,2026-12-31,2027-01-01,2027-01-02,2027-01-03,2027-01-04,2027-01-06,"
                    + "2027-01-07,2027-02-28,2027-03-01,2027-03-28,2027-03-29,2027-03-30,2027-04-25,2027-04-26,2027-05-01,2027-05-03,"
                    + "2027-06-02,2027-06-23,2027-06-24,2027-06-25,2027-06-29,2027-06-30,2027-07-05,2027-08-15,2027-08-16,2027-10-04,"
                    + "2027-10-05,2027-11-01,2027-11-02,2028-02-29";

    @Autowired
    DemoLoader loader;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Flyway flyway;

    @Autowired
    DemoFacts facts;

    @Test
    void standsOnAnyDay() {
        var wrong = new ArrayList<String>();
        for (var today : days()) {
            beans.getBean(DemoWorld.Wall.class).set(today);
            flyway.clean();
            flyway.migrate();
            long begun = System.nanoTime();
            try {
                loader.start();
                facts.missing(today).forEach(missing -> wrong.add(today + ": " + missing));
            } catch (RuntimeException e) {
                wrong.add(today + ": " + e + " at "
                        + Arrays.stream(e.getStackTrace())
                                .filter(frame -> frame.getClassName().contains(".demo."))
                                .limit(3)
                                .toList());
            }
            System.out.println("soak.demo." + today + ".ms=" + (System.nanoTime() - begun) / 1_000_000);
            wrong.forEach(System.out::println);
        }
        assertThat(wrong).isEmpty();
    }

    private static List<LocalDate> days() {
        return Arrays.stream(System.getProperty("days", AWKWARD).split(","))
                .map(LocalDate::parse)
                .toList();
    }
}

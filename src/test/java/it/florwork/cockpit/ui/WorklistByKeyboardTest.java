package it.florwork.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.cockpit.Cockpit;
import it.florwork.cockpit.WorkFilter;
import it.florwork.cockpit.WorkKind;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fifty things without touching the mouse. */
@BrowserTest
@UseCase("UC-94")
class WorklistByKeyboardTest {
    private static final int THINGS = 50;
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    Contacts contacts;

    @Autowired
    Cockpit cockpit;

    @Autowired
    Clock clock;

    @Test
    void fiftyThingsAreWorkedThroughByKeyboardInFiveMinutes() {
        var today = LocalDate.now(clock);
        var person = given.inCharge();
        var operator = person.operator();
        for (int i = 0; i < THINGS; i++) {
            var action = new RecordContact(ContactKind.values()[0], today, 10, "", "Cosa " + i, today);
            ActAs.run(operator, () -> contacts.record(person.id(), action));
        }
        var begun = System.nanoTime();
        try (var desk = Window.desktop(port, "it-IT").signIn(operator.username())) {
            var page = desk.page();
            desk.open("/app/today?kind=ACTION_AGREED&who=mine").settles();
            page.waitForSelector(".fw-worklist .fw-work-row");
            desk.shot("worklist").isAccessible();
            var trips = new AtomicInteger();
            page.onRequest(request -> {
                if (request.url().contains("v-r=uidl")) {
                    trips.incrementAndGet();
                }
            });
            page.keyboard().press("?");
            desk.sees("la prossima");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            int afterMoving = trips.get();
            for (int left = THINGS; left > 0; left--) {
                if (left % 2 == 0) {
                    page.keyboard().press("Enter");
                } else {
                    page.keyboard().press("s");
                    desk.sees("Fino a");
                    page.keyboard().press("Enter");
                }
                var rest = left - 1;
                page.waitForFunction(
                        "rest => document.querySelectorAll('.fw-worklist .fw-work-row').length === rest"
                                + " && !document.querySelector('vaadin-dialog[opened]')"
                                + " && (rest === 0 || document.activeElement.closest('.fw-work-row'))",
                        rest);
            }
            desk.shot("worklist-done");
            assertThat(afterMoving).as("round trips of moving").isLessThanOrEqualTo(1);
            assertThat(trips.get()).as("round trips of fifty things").isLessThanOrEqualTo(4 * THINGS);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(FIVE_MINUTES);
        assertThat(ActAs.call(operator, () -> cockpit.today(WorkFilter.ALL.only(WorkKind.ACTION_AGREED)))
                        .items())
                .isEmpty();
    }
}

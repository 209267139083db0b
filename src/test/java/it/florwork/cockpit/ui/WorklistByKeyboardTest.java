package it.florwork.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.cockpit.Cockpit;
import it.florwork.cockpit.WorkFilter;
import it.florwork.cockpit.WorkKind;
import it.florwork.notification.Inbox;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.NoticeRow;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
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
    GivenAttendance attendance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    PortalClock clock;

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

    @Test
    @UseCase("UC-96")
    void severalAreChosenRemindedAndPutOffByKeyboard() {
        var months = Period.of(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 7, 31));
        attendance.on(months.firstDay());
        var late = attendance.placement(months);
        attendance.worked(late, YearMonth.of(2026, 5));
        attendance.worked(late, YearMonth.of(2026, 6));
        clock.returnToPresent();
        var operator = accounts.fresh(Role.OPERATOR);
        try (var desk = Window.desktop(port, "it-IT").signIn(operator.username())) {
            var page = desk.page();
            desk.open("/app/today?kind=MONTH_TO_CHASE&person=" + late.candidate())
                    .settles();
            page.waitForSelector(".fw-worklist .fw-work-row");
            chooseTwo(page, "j");
            page.keyboard().press("r");
            desk.sees("Solleciti");
            desk.shot("nudge-by-keyboard").isAccessible();
            page.keyboard().press("Enter");
            page.waitForSelector(
                    "vaadin-dialog[opened]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            int before = page.locator(".fw-worklist .fw-work-row").count();
            chooseTwo(page, "k");
            page.keyboard().press("S");
            desk.sees("Fino a");
            page.keyboard().press("Enter");
            page.waitForFunction(
                    "rest => document.querySelectorAll('.fw-worklist .fw-work-row').length === rest", before - 2);
        }
        await().untilAsserted(() -> assertThat(ActAs.call(late.trainee(), () -> inbox.rows(0, 30)))
                .extracting(NoticeRow::kind)
                .contains(NoticeKind.NUDGED_TO_CONFIRM));
    }

    private static void chooseTwo(Page page, String firstStep) {
        page.waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
        choose(page, firstStep, "Una scelta");
        choose(page, "j", "2 scelte");
    }

    private static void choose(Page page, String step, String said) {
        page.keyboard().press(step);
        page.keyboard().press("n");
        page.waitForFunction(
                "said => document.querySelector('.fw-worklist-bar [role=status]')?.textContent === said", said);
    }
}

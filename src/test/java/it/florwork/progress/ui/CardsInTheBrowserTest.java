package it.florwork.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import it.florwork.access.ActAs;
import it.florwork.access.MyAccount;
import it.florwork.access.Role;
import it.florwork.attendance.DayKind;
import it.florwork.progress.Face;
import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lines are drawn by a real browser under the portal's own content policy, in both lights, and their numbers open. */
@BrowserTest
@UseCase("UC-100")
class CardsInTheBrowserTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);
    private static final List<Rating> RATINGS =
            List.of(Rating.ALONE_AND_HELPS_OTHERS, Rating.ALONE, Rating.ALONE, Rating.WITH_SOME_HELP, Rating.ALONE);

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MyAccount account;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void linesWithTheirNumbersBehindThem() {
        attendance.on(FRIDAY);
        var internship = attendance.placement(AUTUMN);
        for (int back = 11; back >= 0; back--) {
            given.tutorSays(internship.tutor(), internship.id(), WEEK.back(back), RATINGS.get(back % 5));
            given.traineeFeels(
                    internship.trainee(), internship.id(), WEEK.back(back), back % 3 == 0 ? Face.SO_SO : Face.GOOD);
        }
        var operator = accounts.fresh(Role.OPERATOR);
        ActAs.run(operator, () -> account.speak(Locale.ITALIAN));
        try (var desk = Window.desktop(port, "it-IT").signIn(operator.username())) {
            desk.open("/app/cards/" + internship.id()).sees("Come va, capacità per capacità");
            drawn(desk);
            desk.isAccessible().shot("cards");
            desk.settles()
                    .page()
                    .locator("details:has-text('2 · con qualche aiuto') > summary")
                    .first()
                    .click();
            desk.sees("2 · con qualche aiuto");
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            drawn(desk);
            desk.isAccessible().shot("cards-dark");
        }
        ActAs.run(internship.trainee(), () -> account.speak(Locale.ENGLISH));
        try (var phone = Window.phone(port, "en-GB").signIn(internship.trainee().username())) {
            phone.open("/app/cards/" + internship.id()).sees("Your weeks");
            drawn(phone);
            phone.isAccessible().shot("cards-own");
            phone.open("/app/my-week").sees("The weeks before").shot("my-week");
        }
        ActAs.run(internship.tutor(), () -> account.speak(Locale.ITALIAN));
        try (var phone = Window.phone(port, "it-IT").signIn(internship.tutor().username())) {
            phone.open("/app/week/" + internship.id() + "/" + WEEK.code())
                    .sees("Le schede fin qui")
                    .shot("week-card");
            phone.open("/app/milestones/" + internship.id()).sees("A metà").shot("milestones");
        }
    }

    @Test
    void aGroupAtAGlance() {
        attendance.on(FRIDAY);
        var group = attendance.jolly(AUTUMN, 3);
        var member = group.members().getFirst();
        attendance.tutorSays(member, FRIDAY, DayKind.PRESENT, GivenAttendance.MORNING);
        attendance.tutorSays(member, FRIDAY.minusDays(1), DayKind.SICK);
        given.tutorSays(group.tutor(), member.id(), WEEK, Rating.ALONE);
        ActAs.run(group.tutor(), () -> account.speak(Locale.ITALIAN));
        try (var desk = Window.desktop(port, "it-IT").signIn(group.tutor().username())) {
            desk.open("/app/board/" + group.id())
                    .sees("Senza scheda")
                    .isAccessible()
                    .shot("board");
        }
        try (var phone = Window.phone(port, "it-IT").signIn(group.tutor().username())) {
            phone.open("/app/board/" + group.id())
                    .sees("Senza scheda")
                    .isAccessible()
                    .shot("board");
            phone.open("/app/week").sees("Da chiedere").shot("week");
        }
    }

    /** Something was painted, within its frame. */
    private static void drawn(Window window) {
        window.page().waitForFunction("""
                () => {
                  const canvas = document.querySelector('fw-line-chart canvas');
                  return canvas?.width > 0
                      && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(byte => byte > 0);
                }""");
        assertThat(window.page().locator("fw-line-chart[hidden]").count()).isZero();
    }
}

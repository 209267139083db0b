package it.florwork.attendance.ui;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.MyNumber;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.TimeSlot;
import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.shared.Period;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.PortalClock;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.UseCase;
import it.florwork.testing.Window;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The day and the week as they are used: on a phone, by somebody in a hurry. */
@BrowserTest
class DaysOnThePhoneTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    GivenProgress progress;

    @Autowired
    MyNumber numbers;

    @Autowired
    PortalClock clock;

    private Group group;

    /** A Jolly group of nine: one announced, one shorter, one disputed, two marked, four still to mark. */
    @BeforeEach
    void aMondayMorningInThePark() {
        given.on(MONDAY);
        group = given.jolly(AUTUMN, 9);
        var people = group.members();
        given.traineeSays(people.get(0), MONDAY, DayKind.SICK);
        given.tutorSays(people.get(1), MONDAY, DayKind.PARTIAL, new TimeSlot(555, 750));
        given.tutorSays(people.get(2), MONDAY, DayKind.PRESENT, MORNING);
        given.traineeSays(people.get(2), MONDAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        given.tutorSays(people.get(3), MONDAY, DayKind.PRESENT, MORNING);
        given.tutorSays(people.get(4), MONDAY, DayKind.PRESENT, MORNING);
        ActAs.run(group.tutor(), () -> numbers.keep(PhoneNumber.parse("055 1234567")));
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    @UseCase("UC-31")
    void thePathTutorTakesTheRollCall() {
        try (var window = Window.phone(port, "it-IT").signIn(group.tutor().username())) {
            window.open("/app/day").sees("Oggi, lunedì 16 novembre").sees("due versioni");
            window.isAccessible().shot("tutor-day");
            window.click("Cambia la giornata di");
            window.sees("Com’è andata?").sees("In ritardo: entra alle");
            window.isAccessible().shot("tutor-day-editor");
            window.click("Cambia la giornata di");
            window.click("Chiuso per tutti")
                    .sees("Perché era chiuso?")
                    .isAccessible()
                    .shot("tutor-day-closed");
            window.click("Torna indietro");
            window.click("Tutti come previsto").sees("Salvate 4 giornate.").shot("tutor-day-done");
        }
    }

    @Test
    @UseCase("UC-32")
    void theTraineeSeesTomorrowAndSaysYes() {
        var trainee = group.members().get(3).trainee();
        try (var window = Window.phone(port, "it-IT").signIn(trainee.username())) {
            window.open("/app/my-day").sees("Domani vai al corso.").sees("Chiama");
            window.isAccessible().shot("my-day");
            window.click("Non posso venire").sees("Perché non puoi venire?").shot("my-day-why");
            window.click("Torna indietro");
            window.click("Va bene, ci sono").sees("Hai detto: ci sono").shot("my-day-yes");
        }
    }

    @Test
    @UseCase("UC-35")
    void theTutorOpensTheWeeklyCard() {
        var person = group.members().get(5);
        progress.tutorSays(group.tutor(), person.id(), Week.of(MONDAY).back(2), Rating.WITH_SOME_HELP);
        try (var window = Window.phone(port, "it-IT").signIn(group.tutor().username())) {
            window.open("/app/week").sees("Mancano 9 schede.").isAccessible().shot("week");
            window.open("/app/week/" + person.id() + "/" + Week.of(MONDAY).code())
                    .sees("Com’è andata");
            window.isAccessible().shot("week-card");
            window.page().getByLabel("senza aiuto, e aiuta gli altri").first().check();
            window.sees("1 risposta su 8").shot("week-card-one");
        }
    }

    @Test
    @UseCase("UC-36")
    void theTraineeGivesFaces() {
        var trainee = group.members().get(5).trainee();
        try (var window = Window.phone(port, "it-IT").signIn(trainee.username())) {
            window.open("/app/my-week").sees("Com’è andata la tua settimana?");
            window.isAccessible().shot("my-week");
        }
    }

    /** A large group: the button for all and what came of it stay in sight wherever the list is. */
    @Test
    @UseCase("UC-31")
    void aGroupOfThirtyIsTakenFromWhereverTheListIs() {
        var thirty = given.jolly(AUTUMN, 30);
        given.traineeSays(thirty.members().get(0), MONDAY, DayKind.SICK);
        given.tutorSays(thirty.members().get(1), MONDAY, DayKind.PARTIAL, new TimeSlot(555, 750));
        given.tutorSays(thirty.members().get(2), MONDAY, DayKind.PRESENT, MORNING);
        try (var window = Window.phone(port, "it-IT").signIn(thirty.tutor().username())) {
            window.open("/app/day")
                    .sees("Siete in 30")
                    .sees("Chiuso per tutti")
                    .isAccessible()
                    .shot("tutor-thirty");
            window.page().mouse().move(180, 400);
            window.page().mouse().wheel(0, 1200);
            window.settles().shot("tutor-thirty-scrolled");
            window.click("Tutti come previsto").sees("Salvate 27 giornate.").settles();
            assertThat(window.page().getByText("Salvate 27 giornate.").boundingBox().y)
                    .as("what was saved stands on the screen")
                    .isBetween(0.0, 844.0);
            window.isAccessible().shot("tutor-thirty-done");
        }
    }
}

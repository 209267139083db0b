package it.florwork.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.Calendars;
import it.florwork.progress.Visits;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's dates as a calendar application reads them: over HTTP, by the secret address alone. */
@PortalTest
@UseCase("UC-98")
class CalendarFeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 7);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30));

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    FeedReading reading;

    @Autowired
    Calendars calendars;

    @Autowired
    Visits visits;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @LocalServerPort
    int port;

    private Internship internship;

    @BeforeEach
    void anInternshipInTheMornings() {
        given.on(TODAY);
        internship = given.placement(AUTUMN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private String made(Viewer viewer) {
        return ActAs.call(viewer, feeds::make);
    }

    private HttpResponse<String> get(String path, String... headers) {
        return new Visitor(port).get(path, headers);
    }

    private Calendar calendar(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static VEvent on(Calendar calendar, LocalDate day, String summary) {
        return events(calendar).stream()
                .filter(event -> value(event, Property.SUMMARY).equals(summary))
                .filter(event -> LocalDate.from(
                                event.getStartDate().orElseThrow().getDate())
                        .equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTraineeFindsTheirShiftsInRomesTimeWithThePlaceAndNobodysName() throws Exception {
        String path = made(internship.trainee());
        var calendar = calendar(path);
        assertThat(calendar.<VTimeZone>getComponents(Component.VTIMEZONE))
                .singleElement()
                .satisfies(zone -> assertThat(zone.getProperty(Property.TZID).map(Property::getValue))
                        .contains("Europe/Rome"));
        var tomorrow = on(calendar, TOMORROW, "Turno");
        Temporal start = tomorrow.getStartDate().orElseThrow().getDate();
        assertThat(ZonedDateTime.from(start).toInstant())
                .isEqualTo(TOMORROW.atTime(8, 30).atZone(PortalClock.ROME).toInstant());
        assertThat(value(tomorrow, Property.LOCATION)).isEqualTo("Vivaio Le Querce, via delle Serre 4");
        assertThat(value(tomorrow, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(tomorrow, Property.SEQUENCE)).isEqualTo("0");
        assertThat(on(calendar, LocalDate.of(2026, 11, 4), "Ultimo giorno per dire sì al tuo mese"))
                .as("the third working day, 1 November being a Sunday and a holiday")
                .isNotNull();
        assertThat(get(path).body())
                .doesNotContain(internship.trainee().username())
                .doesNotContain(internship.id().toString())
                .doesNotContain(internship.candidate().toString());
    }

    @Test
    void itIsForOneReaderWithoutACookieAndUnchangedItIsNotSentAgain() {
        String path = made(internship.trainee());
        var first = get(path, "Accept", "text/calendar");
        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                .contains("private")
                .doesNotContain("public");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        var etag = first.headers().firstValue("ETag").orElseThrow();
        clock.travelTo(clock.instant().plusSeconds(3600));
        assertThat(get(path).body()).isEqualTo(first.body());
        var again = get(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aShiftThatIsOffIsCancelledUnderItsOldName() throws Exception {
        String path = made(internship.trainee());
        String uid = value(on(calendar(path), TOMORROW, "Turno"), Property.UID);
        ActAs.run(accounts.fresh(Role.OPERATOR), () -> calendars.close(internship.id(), Period.of(TOMORROW, TOMORROW)));
        var off = on(calendar(path), TOMORROW, "Turno");
        assertThat(value(off, Property.UID)).isEqualTo(uid);
        assertThat(value(off, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(off, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void aTutorSeesHowManyAreWhereAndNotWho() throws Exception {
        given.placement(AUTUMN, internship.tutor());
        String path = made(internship.tutor());
        var calendar = calendar(path);
        assertThat(value(on(calendar, TOMORROW, "Turno di 2 persone"), Property.LOCATION))
                .startsWith("Vivaio Le Querce");
        assertThat(on(calendar, LocalDate.of(2026, 11, 4), "Ultimo giorno per firmare i mesi"))
                .isNotNull();
    }

    /** The site keeps its own patron's day: at 2 November, a working day elsewhere, nobody counts. */
    @Test
    void theLastDayToSignLeavesOutThePatronDayOfTheSite() throws Exception {
        database.sql("update engagement set patron_day = '11-02' where id = ?")
                .param(internship.id().toString())
                .update();
        var trainees = calendar(made(internship.trainee()));
        assertThat(on(trainees, LocalDate.of(2026, 11, 5), "Ultimo giorno per dire sì al tuo mese"))
                .isNotNull();
        var tutors = calendar(made(internship.tutor()));
        assertThat(on(tutors, LocalDate.of(2026, 11, 5), "Ultimo giorno per firmare i mesi"))
                .isNotNull();
    }

    @Test
    void aVisitStandsInTheOperatorsAndInTheTutorsCalendarByPlaceOnly() throws Exception {
        var operator = accounts.fresh(Role.OPERATOR);
        var visit = ActAs.call(operator, () -> visits.plan(internship.id(), TOMORROW));
        String path = made(operator);
        var planned = on(calendar(path), TOMORROW, "Visita al tirocinio");
        assertThat(value(planned, Property.LOCATION)).isEqualTo("Vivaio Le Querce");
        assertThat(on(calendar(made(internship.tutor())), TOMORROW, "Visita al tirocinio"))
                .isNotNull();
        assertThat(get(path).body())
                .doesNotContain(internship.candidate().toString())
                .doesNotContain(visit.toString());
        ActAs.run(operator, () -> visits.cancel(visit));
        assertThat(value(on(calendar(path), TOMORROW, "Visita al tirocinio"), Property.STATUS))
                .isEqualTo("CANCELLED");
    }

    @Test
    void whatNobodyHasMadeOrWasTakenBackIsNotThere() {
        assertThat(get("/calendar/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
        String first = made(internship.trainee());
        String second = made(internship.trainee());
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        ActAs.run(accounts.fresh(Role.CANDIDATE), feeds::revoke);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(ActAs.call(internship.trainee(), feeds::mine).orElseThrow().readAt())
                .isEqualTo(clock.instant());
        ActAs.run(internship.trainee(), feeds::revoke);
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(ActAs.call(internship.trainee(), feeds::mine)).isEmpty();
    }

    @Test
    void whoHasLeftHasNoCalendar() {
        String path = made(internship.trainee());
        assertThat(get(path).statusCode()).isEqualTo(200);
        database.sql("update membership set ended_at = ? where user_id = ?")
                .params(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        internship.trainee().user().toString())
                .update();
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theAddressIsKeptAsAHashOnly() {
        String secret = made(internship.trainee()).replaceAll("/calendar/|\\.ics", "");
        assertThat(secret).hasSize(43);
        assertThat(database.sql("select secret_hash from calendar_feed where user_id = ?")
                        .param(internship.trainee().user().toString())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
    }

    @Test
    void whoAsksAllTheTimeIsToldToComeBackLater() {
        String path = made(accounts.fresh(Role.EVALUATOR));
        for (int i = 0; i < 30; i++) {
            assertThat(get(path).statusCode()).isEqualTo(200);
        }
        var refused = get(path);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("600");
    }

    @Test
    void aReadingTakesAsManyStatementsForManyDaysAsForFew() {
        String secret = made(internship.trainee()).replaceAll("/calendar/|\\.ics", "");
        int first = Statements.during(() -> reading.read(secret)).size();
        int again = Statements.during(() -> reading.read(secret)).size();
        assertThat(first).isLessThanOrEqualTo(25);
        assertThat(again).isLessThan(first);
        String tutors = made(internship.tutor()).replaceAll("/calendar/|\\.ics", "");
        int ofTutor = Statements.during(() -> reading.read(tutors)).size();
        given.placement(AUTUMN, internship.tutor());
        assertThat(ofTutor).as("no statement a week").isLessThanOrEqualTo(25);
        assertThat(Statements.during(() -> reading.read(tutors))).hasSizeLessThanOrEqualTo(ofTutor);
    }
}

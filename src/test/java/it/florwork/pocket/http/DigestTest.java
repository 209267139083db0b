package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.DayKind;
import it.florwork.pocket.StoredActs;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A phone and the server compare what they know: what a database lost is found, and nobody learns of another's acts. */
@PortalTest
@UseCase("UC-112")
class DigestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final String DEVICE = "6f1c3a52-0000-4000-8000-000000000002";

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    GivenAttendance.Internship internship;
    KnownPhone phone;

    @BeforeEach
    void aTutorsPhone() {
        given.on(TODAY);
        internship = given.placement(AUTUMN);
        phone = KnownPhone.of(port, internship.tutor());
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void whatBothKnowIsNoDifference() {
        var id = sent(TODAY);
        var answer = compared(Map.of(TODAY.toString(), StoredActs.digest(List.of(id))), Map.of());
        assertThat(answer.path("differ")).isEmpty();
        assertThat(answer.path("missing")).isEmpty();
    }

    @Test
    void whatTheServerLostIsNamedAndSentAgainItIsThere() {
        var id = sent(TODAY);
        lose(id);
        var days = Map.of(TODAY.toString(), StoredActs.digest(List.of(id)));
        var ids = Map.of(TODAY.toString(), List.of(id));
        var answer = compared(days, ids);
        assertThat(answer.path("differ").get(0).asString()).isEqualTo(TODAY.toString());
        assertThat(answer.path("known").path(TODAY.toString())).isEmpty();
        assertThat(answer.path("missing").get(0).asString()).isEqualTo(id);
        send(id, TODAY);
        assertThat(compared(days, ids).path("differ")).isEmpty();
    }

    @Test
    void whatThePhoneLostIsNamed() {
        var id = sent(TODAY);
        var answer = compared(Map.of(), Map.of());
        assertThat(answer.path("known").path(TODAY.toString()).get(0).asString())
                .isEqualTo(id);
    }

    @Test
    void whatWasSaidOnAScreenAndByAnotherPhoneIsNotThisOnes() {
        given.tutorSays(internship, TODAY, DayKind.PRESENT, GivenAttendance.MORNING);
        assertThat(compared(Map.of(), Map.of()).path("differ")).isEmpty();
        var ofAll = body(Map.of(), Map.of());
        ofAll.remove("device");
        assertThat(KnownPhone.json(phone.post("/api/pocket/digest", ofAll))
                        .path("known")
                        .path(TODAY.toString()))
                .hasSize(1);
    }

    @Test
    void anothersActsAreMissingToWhoeverAsks() {
        var id = sent(TODAY);
        var trainees = KnownPhone.of(port, internship.trainee());
        var answer = KnownPhone.json(
                trainees.post("/api/pocket/digest", body(Map.of(), Map.of(TODAY.toString(), List.of(id)))));
        assertThat(answer.path("missing").get(0).asString()).isEqualTo(id);
        assertThat(answer.path("known").toString()).doesNotContain(id);
    }

    @Test
    void aSpanThatNobodyNeedsIsRefused() {
        var body = body(Map.of(), Map.of());
        body.put("from", "2020-01-01");
        assertThat(phone.post("/api/pocket/digest", body).statusCode()).isEqualTo(400);
    }

    private String sent(LocalDate date) {
        var id = UUID.randomUUID().toString();
        send(id, date);
        return id;
    }

    private void send(String id, LocalDate date) {
        var body = new LinkedHashMap<String, Object>();
        body.put("format", 1);
        body.put("engagement", internship.id().toString());
        body.put("date", date.toString());
        body.put("kind", "PRESENT");
        body.put("slots", List.of("08:30-12:30"));
        body.put("basedOn", List.of());
        body.put("device", DEVICE);
        body.put("sequence", 3);
        body.put("deviceTime", "2026-11-18T08:00:00Z");
        body.put("zone", "Europe/Rome");
        assertThat(phone.put("/api/pocket/days/" + id, body).statusCode()).isEqualTo(200);
    }

    /** As after a crash on hardware that had promised too much. */
    private void lose(String id) {
        database.sql("delete from day_report where id = ?").param(id).update();
    }

    private JsonNode compared(Map<String, String> days, Map<String, List<String>> ids) {
        return KnownPhone.json(phone.post("/api/pocket/digest", body(days, ids)));
    }

    private static Map<String, Object> body(Map<String, String> days, Map<String, List<String>> ids) {
        var body = new LinkedHashMap<String, Object>();
        body.put("format", 1);
        body.put("from", TODAY.minusDays(45).toString());
        body.put("to", TODAY.toString());
        body.put("device", DEVICE);
        body.put("days", days);
        body.put("ids", ids);
        return body;
    }
}

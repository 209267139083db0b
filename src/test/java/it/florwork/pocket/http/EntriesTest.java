package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.Corrections;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Months;
import it.florwork.attendance.TimeSlot;
import it.florwork.candidate.Whose;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.pocket.PhoneReading;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days and cards as they come from a phone: what is answered, what is kept, what is refused. */
@PortalTest
@UseCase("UC-111")
class EntriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    PhoneReading reading;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Assignments assignments;

    @Autowired
    Months months;

    @Autowired
    Corrections corrections;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    GivenAttendance.Group group;
    Internship first;
    KnownPhone tutors;
    KnownPhone trainees;

    @BeforeEach
    void aGroupAndItsPhones() {
        given.on(TODAY);
        group = given.jolly(AUTUMN, 2);
        first = group.members().getFirst();
        tutors = KnownPhone.of(port, group.tutor());
        trainees = KnownPhone.of(port, first.trainee());
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void aDayIsReceivedAndSentAgainItIsTheSame() {
        var id = UUID.randomUUID();
        var body = day(first, "08:30-12:30");
        var answer = put(tutors, id, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        var json = KnownPhone.json(answer);
        assertThat(json.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(json.path("day").path("mine").get(0).path("id").asString()).isEqualTo(id.toString());
        assertThat(json.path("day").path("mine").get(0).path("slots").get(0).asString())
                .isEqualTo("08:30-12:30");
        var again = put(tutors, id, body);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(KnownPhone.json(again)).isEqualTo(json);
        assertThat(kept(first)).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var id = UUID.randomUUID();
        put(tutors, id, day(first, "08:30-12:30"));
        var other = put(tutors, id, day(first, "08:30-11:30"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("pocket.problem.otherContent");
        assertThat(kept(first)).isEqualTo(1);
    }

    @Test
    void theOtherSideConfirmsOrContradicts() {
        put(tutors, UUID.randomUUID(), day(first, "08:30-12:30"));
        var agreed = put(trainees, UUID.randomUUID(), day(first, "08:30-12:30"));
        assertThat(KnownPhone.json(agreed).path("state").asString()).isEqualTo("CONFIRMED");
        var second = group.members().getLast();
        put(tutors, UUID.randomUUID(), day(second, "08:30-12:30"));
        var less = put(KnownPhone.of(port, second.trainee()), UUID.randomUUID(), day(second, "08:30-11:30"));
        assertThat(KnownPhone.json(less).path("why").asString()).isEqualTo("DISAGREEMENT");
    }

    @Test
    void twoPhonesOfOneSideConflictUntilOneKnowsOfBoth() {
        var here = UUID.randomUUID();
        var there = UUID.randomUUID();
        put(tutors, here, day(first, "08:30-12:30"));
        var conflict = KnownPhone.json(put(KnownPhone.of(port, group.tutor()), there, day(first, "08:30-11:30")));
        assertThat(conflict.path("state").asString()).isEqualTo("NEEDS_YOU");
        assertThat(conflict.path("why").asString()).isEqualTo("CONFLICT");
        assertThat(conflict.path("day").path("mine")).hasSize(2);
        var both = day(first, "08:30-11:30");
        both.put("basedOn", List.of(here.toString(), there.toString()));
        assertThat(KnownPhone.json(put(tutors, UUID.randomUUID(), both))
                        .path("state")
                        .asString())
                .isEqualTo("RECEIVED");
    }

    /** Said while he was the tutor, of a day before he was: he no longer reads it, and nothing that he said is lost. */
    @Test
    void whatAFormerTutorSentTooLateIsReceivedAsARequest() {
        var internship = given.placement(AUTUMN);
        var phone = KnownPhone.of(port, internship.tutor());
        leaves(internship, TODAY);
        given.traineeSays(internship, TODAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        given.on(TODAY.plusDays(2));
        var body = day(internship, "08:30-12:30");
        body.put("date", TODAY.plusDays(1).toString());
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var answer = KnownPhone.json(put(phone, id, body));
            assertThat(answer.path("state").asString()).isEqualTo("NEEDS_YOU");
            assertThat(answer.path("why").asString()).isEqualTo("ASSIGNMENT_ENDED");
            assertThat(answer.path("day").isNull()).isTrue();
        }
        assertThat(requests(internship)).isEqualTo(1);
        assertThat(KnownPhone.json(phone.get("/api/pocket/now"))
                        .path("entries")
                        .path("why")
                        .path(id.toString())
                        .asString())
                .isEqualTo("ASSIGNMENT_ENDED");
        var stranger = KnownPhone.of(port, given.placement(AUTUMN).tutor());
        assertThat(put(stranger, UUID.randomUUID(), body).statusCode()).isEqualTo(404);
        assertThat(requests(internship)).isEqualTo(1);
    }

    /** A phone knows 45 days: what it never can have shown as a tutor's was never said in good faith. */
    @Test
    void aFormerTutorSaysNothingOfDaysThatHisPhoneNeverKnew() {
        var internship = given.placement(Period.of(TODAY.minusDays(30), TODAY.plusDays(120)));
        var tutor = internship.tutor();
        leaves(internship, TODAY);
        given.on(TODAY.plusDays(60));
        var phone = KnownPhone.of(port, tutor);
        var body = day(internship, "08:30-12:30");
        body.put("date", TODAY.plusDays(46).toString());
        assertThat(put(phone, UUID.randomUUID(), body).statusCode()).isEqualTo(404);
        body.put("date", TODAY.plusDays(40).toString());
        assertThat(KnownPhone.json(put(phone, UUID.randomUUID(), body))
                        .path("why")
                        .asString())
                .isEqualTo("ASSIGNMENT_ENDED");
    }

    @Test
    void aFormerTutorsCardOfAWeekThatWasHisIsReceived() {
        var internship = given.placement(AUTUMN);
        var phone = KnownPhone.of(port, internship.tutor());
        var skills = KnownPhone.json(phone.get("/api/pocket/now"))
                .path("cards")
                .get(1)
                .path("skills");
        leaves(internship, TODAY);
        given.on(TODAY.plusDays(5));
        var card = common(internship);
        card.put("week", "2026-W47");
        var ratings = new LinkedHashMap<String, Integer>();
        skills.forEach(skill -> ratings.put(skill.path("code").asString(), 0));
        card.put("ratings", ratings);
        var answer = phone.put("/api/pocket/cards/" + UUID.randomUUID(), card);
        assertThat(answer.body()).contains("\"state\":\"RECEIVED\"");
        card.put("week", "2026-W48");
        assertThat(phone.put("/api/pocket/cards/" + UUID.randomUUID(), card).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDayAfterTheEndIsReceivedAndAnOperatorFindsIt() {
        var internship = given.placement(Period.of(TODAY.minusDays(20), TODAY));
        given.on(TODAY.plusDays(15));
        var phone = KnownPhone.of(port, internship.tutor());
        var body = day(internship, "08:30-12:30");
        var after = TODAY.plusDays(14); // in the month after the last
        body.put("date", after.toString());
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            assertThat(KnownPhone.json(put(phone, id, body)).path("why").asString())
                    .isEqualTo("ENGAGEMENT_ENDED");
        }
        body.put("date", TODAY.plusDays(30).toString());
        assertThat(put(phone, UUID.randomUUID(), body).statusCode()).isEqualTo(422);
        var operator = accounts.fresh(Role.OPERATOR);
        var month = ActAs.call(operator, () -> months.month(internship.id(), YearMonth.from(TODAY)));
        assertThat(month.corrections())
                .singleElement()
                .satisfies(asked -> assertThat(asked.date()).isEqualTo(after));
        assertThat(ActAs.call(operator, () -> corrections.waiting(Whose.EVERYBODY, 2_000)).stream()
                        .filter(row -> row.engagement().equals(internship.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.month()).isEqualTo(YearMonth.from(TODAY)));
        assertThatThrownBy(() -> ActAs.run(
                        operator,
                        () -> months.acceptCorrection(internship.id(), new DayReportId(id), "He was seen there.")))
                .hasMessage("attendance.error.outsidePeriod");
        assertThat(ActAs.call(
                                operator,
                                () -> months.declineCorrection(
                                        internship.id(), new DayReportId(id), "It was over by then."))
                        .corrections())
                .isEmpty();
    }

    /** A phone asks all day by itself: whom it shows is noted once a day, and whoever is new at once. */
    @Test
    void whomAPhoneShowsIsNotedOnceADay() {
        tutors.get("/api/pocket/now");
        put(tutors, UUID.randomUUID(), day(first, "08:30-12:30"));
        tutors.get("/api/pocket/now");
        tutors.get("/api/pocket/now?part=today");
        assertThat(noted(group.tutor())).isEqualTo(1);
        given.on(TODAY.plusDays(1));
        tutors.get("/api/pocket/now");
        assertThat(noted(group.tutor())).isEqualTo(2);
    }

    @Test
    @UseCase("UC-126")
    void aTraineesYesForTomorrowReachesTheTutor() {
        var tomorrow = TODAY.plusDays(1).toString();
        var said = common(first);
        said.put("date", tomorrow);
        var sent = Map.of(
                "format", 1, "entries", List.of(Map.of("type", "promise", "id", UUID.randomUUID(), "body", said)));
        for (int i = 0; i < 2; i++) {
            assertThat(KnownPhone.json(trainees.post("/api/pocket/entries", sent))
                            .path("entries")
                            .get(0)
                            .path("state")
                            .asString())
                    .isEqualTo("RECEIVED");
        }
        assertThat(promised(trainees.get("/api/pocket/now?part=today"), 0)).isEqualTo(List.of(tomorrow));
        var people =
                KnownPhone.json(tutors.get("/api/pocket/now")).path("people").toString();
        assertThat(people).containsOnlyOnce("\"promised\":[\"" + tomorrow + "\"]");
        assertThat(KnownPhone.json(tutors.post("/api/pocket/entries", sent)).toString())
                .contains("\"status\":400");
        var others = KnownPhone.of(port, given.placement(AUTUMN).trainee());
        assertThat(KnownPhone.json(others.post("/api/pocket/entries", sent)).toString())
                .contains("\"status\":404");
        given.on(TODAY.plusDays(2));
        assertThat(KnownPhone.json(trainees.post("/api/pocket/entries", sent)).toString())
                .contains("\"status\":422");
    }

    private static List<String> promised(HttpResponse<String> answer, int person) {
        var dates = new ArrayList<String>();
        KnownPhone.json(answer).path("people").get(person).path("promised").forEach(date -> dates.add(date.asString()));
        return dates;
    }

    @Test
    void aTutorFindsWhomToCall() {
        assertThat(tutors.get("/api/pocket/now?part=today").body()).contains("\"call\":{\"name\":");
    }

    private int noted(Viewer who) {
        return database.sql("select count(*) from access_log where user_id = ? and purpose = 'phone.tutor'")
                .param(who.user().toString())
                .query(Integer.class)
                .single();
    }

    private int requests(Internship internship) {
        return database.sql("select count(*) from correction_request where engagement_id = ?")
                .param(internship.id().toString())
                .query(Integer.class)
                .single();
    }

    private void leaves(Internship internship, LocalDate lastDay) {
        var target = new AssignmentTarget.OfEngagement(internship.id(), internship.candidate());
        ActAs.run(
                Viewer.system("test"),
                () -> assignments.end(assignments.of(target).getFirst().id(), lastDay));
    }

    @Test
    void anothersPersonIsNotThere() {
        var others = given.placement(AUTUMN);
        for (var phone : List.of(tutors, trainees)) {
            var answer = put(phone, UUID.randomUUID(), day(others, "08:30-12:30"));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("pocket.problem.notFound");
        }
        assertThat(kept(others)).isZero();
    }

    @Test
    void aRuleSaysInWordsWhatToMend() {
        var answer = put(tutors, UUID.randomUUID(), day(first, "08:30-11:30", "11:00-12:30"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(KnownPhone.json(answer).path("code").asString()).isEqualTo("attendance.error.slotsOverlap");
        assertThat(KnownPhone.json(answer).path("detail").asString())
                .isNotBlank()
                .doesNotStartWith("!");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void ofManyEachIsKeptOrRefusedForItself() {
        var others = given.placement(AUTUMN);
        var good = UUID.randomUUID();
        var newer = day(first, "08:30-12:30");
        newer.put("format", 2);
        var answer = tutors.post(
                "/api/pocket/entries",
                Map.of(
                        "format",
                        1,
                        "entries",
                        List.of(
                                entry(UUID.randomUUID(), day(others, "08:30-12:30")),
                                entry(good, day(first, "08:30-12:30")),
                                entry(good, day(first, "08:30-11:30")),
                                entry(UUID.randomUUID(), day(first, "12:30-08:30")),
                                entry(UUID.randomUUID(), newer),
                                entry(good, day(first, "08:30-12:30")))));
        assertThat(answer.statusCode()).isEqualTo(200);
        var statuses = new ArrayList<Integer>();
        KnownPhone.json(answer)
                .path("entries")
                .forEach(entry -> statuses.add(entry.path("status").asInt()));
        assertThat(statuses).containsExactly(404, 200, 409, 422, 422, 200);
        assertThat(KnownPhone.json(answer).path("entries").get(4).path("code").asString())
                .isEqualTo("pocket.problem.unknownFormat");
        assertThat(kept(first)).isEqualTo(1);
    }

    @Test
    void whatIsTooMuchOrUnreadableIsRefusedBeforeAnything() {
        var huge = day(first, "08:30-12:30");
        huge.put("activity", "x".repeat(600_000));
        assertThat(put(tutors, UUID.randomUUID(), huge).statusCode()).isEqualTo(413);
        assertThat(tutors.post("/api/pocket/entries", huge).statusCode()).isEqualTo(413);
        var many = IntStream.range(0, 501)
                .mapToObj(i -> Map.of("type", "day", "id", UUID.randomUUID(), "body", Map.of()))
                .toList();
        assertThat(tutors.post("/api/pocket/entries", Map.of("format", 1, "entries", many))
                        .body())
                .contains("pocket.problem.tooMany");
        for (String broken : List.of("", "{", "[]", "{}", "{\"format\":\"1\"}", "{\"format\":1}", "null")) {
            assertThat(tutors.put("/api/pocket/days/" + UUID.randomUUID(), broken)
                            .statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
        assertThat(tutors.put("/api/pocket/days/x", day(first, "08:30-12:30")).statusCode())
                .isEqualTo(400);
        assertThat(tutors.put("/api/pocket/days/" + UUID.randomUUID(), "{\"format\":2}")
                        .body())
                .contains("pocket.problem.unknownFormat");
        assertThat(kept(first)).isZero();
    }

    @Test
    void onePersonsEntriesAreNeverTakenForAnothers() {
        var owner = KnownPhone.json(trainees.get("/api/pocket/now?part=today"))
                .path("owner")
                .asString();
        var id = UUID.randomUUID();
        var answer = tutors.put("/api/pocket/days/" + id, day(first, "08:30-12:30"), "X-FlorWork-Owner", owner);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("pocket.problem.otherOwner");
        assertThat(kept(first)).isZero();
    }

    @Test
    void aWrongClockIsFlaggedAndShiftsNoDay() {
        var body = day(first, "08:30-12:30");
        body.put("deviceTime", "2031-01-01T08:00:00Z");
        var answer = KnownPhone.json(put(tutors, UUID.randomUUID(), body, "X-FlorWork-Clock", "2031-01-01T08:05:00Z"));
        assertThat(answer.path("clockGap").asInt()).isGreaterThan(60 * 24 * 365);
        assertThat(answer.path("day").path("date").asString()).isEqualTo(TODAY.toString());
        assertThat(database.sql("select count(*) from pocket_clock_gap where engagement_id = ?")
                        .param(first.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var waited = day(group.members().getLast(), "08:30-12:30");
        waited.put("deviceTime", clock.instant().minus(Duration.ofDays(2)).toString());
        var late = put(
                tutors,
                UUID.randomUUID(),
                waited,
                "X-FlorWork-Clock",
                clock.instant().toString());
        assertThat(KnownPhone.json(late).path("clockGap").isNull()).isTrue();
    }

    @Test
    void aSealedMonthKeepsItAsARequestAndSaysSo() {
        var week = given.placement(Period.of(TODAY.minusDays(2), TODAY));
        given.sealed(week, YearMonth.from(TODAY));
        var phone = KnownPhone.of(port, week.tutor());
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var answer = KnownPhone.json(put(phone, id, day(week, "08:30-11:30")));
            assertThat(answer.path("state").asString()).isEqualTo("NEEDS_YOU");
            assertThat(answer.path("why").asString()).isEqualTo("MONTH_SEALED");
            assertThat(answer.path("day").path("waits").asBoolean()).isTrue();
        }
        var now = KnownPhone.json(phone.get("/api/pocket/now?part=today"));
        assertThat(now.path("entries").path("open").isArray()).isTrue();
        assertThat(KnownPhone.json(phone.get("/api/pocket/now")).path("entries").toString())
                .contains(id.toString());
    }

    @Test
    void aCardIsSavedOnceAndInTwoVersionsNeedsItsAuthor() {
        var cards = KnownPhone.json(trainees.get("/api/pocket/now")).path("cards");
        var faces = new LinkedHashMap<String, Integer>();
        cards.get(1)
                .path("skills")
                .forEach(skill -> faces.put(skill.path("code").asString(), 3));
        var card = common(first);
        card.put("week", "2026-W47");
        card.put("faces", faces);
        var id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var answer = trainees.put("/api/pocket/cards/" + id, card);
            assertThat(answer.body()).contains("\"state\":\"RECEIVED\"");
        }
        var apart = trainees.put("/api/pocket/cards/" + UUID.randomUUID(), card);
        assertThat(KnownPhone.json(apart).path("why").asString()).isEqualTo("CONFLICT");
        card.put("basedOn", List.of(UUID.randomUUID().toString()));
        var early = trainees.put("/api/pocket/cards/" + UUID.randomUUID(), card);
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whatAPhoneNeedsComesOnceUntilItChanges() {
        var all = tutors.get("/api/pocket/now");
        assertThat(all.statusCode()).isEqualTo(200);
        var body = KnownPhone.json(all);
        assertThat(body.path("role").asString()).isEqualTo("TUTOR");
        assertThat(body.path("people")).hasSize(2);
        assertThat(body.path("people").get(0).path("who").asString()).matches(".+ .\\.");
        assertThat(body.path("people").get(0).path("kind").asString()).isEqualTo("JOLLY");
        assertThat(body.path("people").get(0).path("days")).hasSize(45 + 1 + 14);
        assertThat(body.path("cards")).hasSize(4);
        var tag = all.headers().firstValue("ETag").orElseThrow();
        clock.travelTo(clock.instant().plusSeconds(5));
        assertThat(tutors.get("/api/pocket/now", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        put(tutors, UUID.randomUUID(), day(first, "08:30-12:30"));
        assertThat(tutors.get("/api/pocket/now", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        var today = tutors.get("/api/pocket/now?part=today");
        assertThat(KnownPhone.json(today).path("people").get(0).path("days")).hasSize(1);
        assertThat(today.body().length()).isLessThan(all.body().length() / 10);
    }

    @Test
    void aTraineeReadsTheOwnDaysTheMonthAndWhomToCall() {
        put(trainees, UUID.randomUUID(), day(first, "08:30-12:30"));
        var body = KnownPhone.json(trainees.get("/api/pocket/now"));
        assertThat(body.path("role").asString()).isEqualTo("TRAINEE");
        assertThat(body.path("name").asString()).isNotBlank();
        assertThat(body.path("people")).hasSize(1);
        assertThat(body.path("people").get(0).path("call").path("name").asString())
                .isNotBlank();
        assertThat(body.path("months").toString()).contains("Questo mese hai fatto 4 ore su");
        assertThat(body.path("cards")).hasSize(2);
    }

    @Test
    void nineCostNoMoreStatementsThanTwo() {
        var nine = given.jolly(AUTUMN, 9);
        assertThat(statements(nine.tutor()))
                .isEqualTo(statements(group.tutor()))
                .isLessThan(80);
    }

    private int statements(Viewer tutor) {
        ActAs.run(tutor, reading::all);
        return Statements.queriesDuring(() -> ActAs.run(tutor, reading::all)).size();
    }

    private static Map<String, Object> entry(UUID id, Map<String, Object> body) {
        return Map.of("type", "day", "id", id, "body", body);
    }

    private static HttpResponse<String> put(KnownPhone phone, UUID id, Map<String, Object> body, String... headers) {
        return phone.put("/api/pocket/days/" + id, body, headers);
    }

    private Map<String, Object> day(Internship whose, String... slots) {
        var body = common(whose);
        body.put("date", TODAY.toString());
        body.put("kind", "PRESENT");
        body.put("slots", List.of(slots));
        return body;
    }

    private Map<String, Object> common(Internship whose) {
        var body = new LinkedHashMap<String, Object>();
        body.put("format", 1);
        body.put("engagement", whose.id().toString());
        body.put("basedOn", List.of());
        body.put("device", "6f1c3a52-0000-4000-8000-000000000001");
        body.put("sequence", 1);
        body.put("deviceTime", clock.instant().toString());
        body.put("zone", "Europe/Rome");
        return body;
    }

    private int kept(Internship whose) {
        return database.sql("select count(*) from day_report where engagement_id = ?")
                .param(whose.id().toString())
                .query(Integer.class)
                .single();
    }
}

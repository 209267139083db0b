package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.pocket.CodeWorth;
import it.florwork.pocket.Presences;
import it.florwork.pocket.domain.PresenceCode;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

/** A code of the place: shown without a signal, read without a signal, judged when it arrives. */
@PortalTest
@UseCase("UC-145")
class PresenceCodesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final Duration DAY = Duration.ofDays(1);

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    Presences presences;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    GivenAttendance.Group group;
    Internship first;
    KnownPhone trainees;
    Instant read;
    byte[] key;

    @BeforeEach
    void aGroupAndItsPhones() {
        given.on(TODAY);
        group = given.jolly(AUTUMN, 2);
        first = group.members().getFirst();
        trainees = KnownPhone.of(port, first.trainee());
        read = clock.instant();
        key = Base64.getDecoder()
                .decode(ActAs.call(group.tutor(), presences::keys).getFirst().key());
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void aTutorsPhoneGetsTheKeysOfTheNextDaysAndATraineesNone() {
        var codes = KnownPhone.json(KnownPhone.of(port, group.tutor()).get("/api/pocket/now"))
                .path("codes");
        assertThat(codes.get(0).path("date").asString()).isEqualTo(TODAY.toString());
        assertThat(codes.get(codes.size() - 1).path("date").asString())
                .isGreaterThan(TODAY.plusDays(10).toString());
        assertThat(KnownPhone.json(trainees.get("/api/pocket/now")).path("codes"))
                .isEmpty();
        assertThat(KnownPhone.json(KnownPhone.of(port, group.tutor()).get("/api/pocket/now?part=today"))
                        .path("codes"))
                .isEmpty();
    }

    @Test
    void aCodeReadAtThePlaceIsGoodAlsoWhenItArrivesTheNextDay() {
        given.on(TODAY.plusDays(1));
        var id = UUID.randomUUID();
        var sent = code(first, codeAt(read), read);
        for (int i = 0; i < 2; i++) {
            assertThat(outcome(id, sent, null)).isEqualTo("CONFIRMED null");
        }
        sent.put("code", "000000");
        var other = answer(id, sent, null);
        assertThat(other.path("status").asInt()).isEqualTo(409);
        var seen = ActAs.call(
                accounts.fresh(Role.OPERATOR), () -> presences.of(List.of(first.id()), YearMonth.from(TODAY)));
        assertThat(seen)
                .singleElement()
                .satisfies(day -> assertThat(day.worth()).isEqualTo(CodeWorth.GOOD));
    }

    @Test
    void replayedOnAnotherDayOrAtAnotherPlaceItIsNoCodeOfThatPlace() {
        given.on(TODAY.plusDays(1));
        var yesterdays = codeAt(read);
        var sent = code(first, yesterdays, read.plus(DAY));
        sent.put("date", TODAY.plusDays(1).toString());
        // by chance one in 300 is the code of another half minute there
        assertThat(outcome(UUID.randomUUID(), sent, null)).startsWith("NEEDS_YOU OTHER_");
        var elsewhere = given.placement(AUTUMN); // at a site of its own
        var others = KnownPhone.of(port, elsewhere.trainee());
        assertThat(worth(answer(others, UUID.randomUUID(), code(elsewhere, yesterdays, read), null)))
                .startsWith("NEEDS_YOU OTHER_");
    }

    @Test
    void passedOnAfterItsHalfMinuteItIsOfAnotherTime() {
        var shown = codeAt(read);
        assertThat(outcome(UUID.randomUUID(), code(first, shown, read.plusSeconds(120)), null))
                .isEqualTo("CONFIRMED null");
        assertThat(outcome(UUID.randomUUID(), code(group.members().getLast(), shown, read), null))
                .as("of another person")
                .isEqualTo("404");
        given.on(TODAY.plusDays(1));
        var late = code(first, codeAt(read.minusSeconds(2_400)), read);
        var id = UUID.randomUUID();
        assertThat(outcome(id, late, null)).isEqualTo("NEEDS_YOU OTHER_TIME");
        assertThat(outcome(id, late, null)).as("sent again").isEqualTo("NEEDS_YOU OTHER_TIME");
    }

    /** Two hours ahead when it reads, two hours ahead when it sends: the true time is known all the same. */
    @Test
    void aWrongClockIsReckonedWithWhateverItSays() {
        var wrong = Duration.ofHours(2);
        var sent = code(first, codeAt(read), read.plus(wrong));
        assertThat(outcome(UUID.randomUUID(), sent, clock.instant().plus(wrong)))
                .isEqualTo("CONFIRMED null");
        assertThat(outcome(UUID.randomUUID(), sent, null))
                .as("by a clock that was right when it sent")
                .isEqualTo("NEEDS_YOU OTHER_TIME");
    }

    @Test
    void nobodyGuessesACode() {
        for (int i = 0; i < 10; i++) {
            answer(UUID.randomUUID(), code(first, "%06d".formatted(i), read), null);
        }
        var eleventh = answer(UUID.randomUUID(), code(first, codeAt(read), read), null);
        assertThat(eleventh.path("status").asInt()).isEqualTo(422);
        assertThat(eleventh.path("detail").asString()).contains("10 codici");
        var malformed = answer(UUID.randomUUID(), code(first, "12345", read), null);
        assertThat(malformed.path("status").asInt()).isEqualTo(422);
    }

    @Test
    void whatTheServerHoldsIsProvedToThePhone() {
        var id = UUID.randomUUID();
        answer(id, code(first, codeAt(read), read), null);
        var difference = KnownPhone.json(trainees.post(
                "/api/pocket/digest",
                Map.of(
                        "format", 1,
                        "device", "telefono",
                        "from", TODAY.minusDays(2).toString(),
                        "to", TODAY.toString(),
                        "days", Map.of(),
                        "ids", Map.of("", List.of(id.toString())))));
        assertThat(difference.path("known").path(TODAY.toString()).get(0).asString())
                .isEqualTo(id.toString());
        assertThat(difference.path("missing")).isEmpty();
    }

    @Test
    void onlyThePhonesPageMayAskForTheCamera() {
        var nobody = new KnownPhone(port, null);
        assertThat(nobody.get("/tasca/").headers().firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=(self)", "geolocation=()"));
        assertThat(nobody.get("/login").headers().firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()"));
    }

    @Test
    void onlyOperatorsReadIt() {
        assertThatThrownBy(() ->
                        ActAs.call(group.tutor(), () -> presences.of(List.of(first.id()), YearMonth.from(TODAY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.call(first.trainee(), presences::keys))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** As the tutor's phone shows it on that morning. */
    private String codeAt(Instant time) {
        return PresenceCode.at(key, time);
    }

    private String outcome(UUID id, Map<String, Object> said, @Nullable Instant sentAt) {
        return worth(answer(id, said, sentAt));
    }

    private static String worth(JsonNode answer) {
        return answer.path("status").asInt() == 200
                ? answer.path("state").asString() + " " + answer.path("why").asString("null")
                : answer.path("status").asString();
    }

    private JsonNode answer(UUID id, Map<String, Object> said, @Nullable Instant sentAt) {
        return answer(trainees, id, said, sentAt);
    }

    private static JsonNode answer(KnownPhone phone, UUID id, Map<String, Object> said, @Nullable Instant sentAt) {
        var batch =
                Map.of("format", 1, "entries", List.of(Map.of("type", "presence", "id", id.toString(), "body", said)));
        return KnownPhone.json(
                        sentAt == null
                                ? phone.post("/api/pocket/entries", batch)
                                : phone.post("/api/pocket/entries", batch, "X-FlorWork-Clock", sentAt.toString()))
                .path("entries")
                .get(0);
    }

    private static Map<String, Object> code(Internship internship, String code, Instant readAt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("format", 1);
        body.put("engagement", internship.id().toString());
        body.put("date", TODAY.toString());
        body.put("code", code);
        body.put("device", "telefono");
        body.put("sequence", 1);
        body.put("deviceTime", readAt.toString());
        body.put("zone", "Europe/Rome");
        return body;
    }
}

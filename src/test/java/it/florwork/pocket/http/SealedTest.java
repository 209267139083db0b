package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.DayKind;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a shared phone keeps, closed, of somebody who is not at it: who may bring it, and who reads it. */
@PortalTest
@UseCase("UC-141")
class SealedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final String BRING = "/api/pocket/sealed";
    private static final String REOPEN = "/api/pocket/unsealed";

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    Internship samira;
    KnownPhone samiras;
    KnownPhone diallos;
    JsonNode told;

    @BeforeEach
    void twoTraineesWithOnePhone() {
        given.on(TODAY);
        samira = given.placement(AUTUMN);
        samiras = KnownPhone.of(port, samira.trainee());
        told = KnownPhone.json(samiras.get("/api/pocket/now"));
        diallos = KnownPhone.of(port, given.placement(AUTUMN).trainee());
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void whoeverIsAtThePhoneBringsItAndItIsTheAuthorsOwn() {
        samiras.post("/api/pocket/leave", Map.of());
        var id = UUID.randomUUID();
        var envelope = closed(id, day(id), told.path("owner").asString());
        for (int i = 0; i < 2; i++) {
            assertThat(fate(diallos.post(BRING, Map.of("format", 1, "entries", List.of(envelope)))
                            .body()))
                    .isEqualTo(200);
        }
        assertThat(database.sql("select author_id from day_report where id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly(samira.trainee().user().toString());
    }

    @Test
    void theBringerLearnsNothingOfIt() {
        var id = UUID.randomUUID();
        var answer = diallos.post(
                BRING,
                Map.of(
                        "format",
                        1,
                        "entries",
                        List.of(closed(id, day(id), told.path("owner").asString()))));
        assertThat(answer.body())
                .doesNotContain("RECEIVED", "08:30", samira.id().toString());
        var opened = diallos.post(
                REOPEN,
                Map.of(
                        "format",
                        1,
                        "entries",
                        List.of(closed(id, day(id), told.path("owner").asString()))));
        assertThat(KnownPhone.json(opened).path("entries").get(0).path("entry").isObject())
                .isFalse();
        assertThat(opened.body()).doesNotContain("08:30", samira.id().toString());
    }

    @Test
    void nobodyElsesPhoneSpeaksForTheAuthor() {
        var id = UUID.randomUUID();
        var theirs = KnownPhone.json(diallos.get("/api/pocket/now"));
        var forged = closed(theirs, id, day(id), told.path("owner").asString());
        assertThat(fate(diallos.post(BRING, Map.of("format", 1, "entries", List.of(forged)))
                        .body()))
                .isEqualTo(409);
        var claimed = new HashMap<>(forged);
        claimed.put("phone", told.path("seal").path("phone").asString());
        assertThat(fate(diallos.post(BRING, Map.of("format", 1, "entries", List.of(claimed)))
                        .body()))
                .isEqualTo(409);
        var good = closed(id, day(id), told.path("owner").asString());
        for (String part : List.of("sealed", "proof")) {
            var bent = new HashMap<>(good);
            bent.put(part, bent(Objects.requireNonNull(good.get(part))));
            assertThat(fate(diallos.post(BRING, Map.of("format", 1, "entries", List.of(bent)))
                            .body()))
                    .isEqualTo(409);
        }
        var other = new HashMap<>(good);
        other.put("id", UUID.randomUUID().toString());
        assertThat(fate(diallos.post(BRING, Map.of("format", 1, "entries", List.of(other)))
                        .body()))
                .isEqualTo(409);
        assertThat(kept()).isZero();
    }

    @Test
    void aPhoneThatWasTakenAwayNoLongerSpeaksButItsOwnerReadsWhatItKept() {
        var id = UUID.randomUUID();
        var envelope = closed(id, day(id), told.path("owner").asString());
        database.sql("update pocket_phone set ended_at = utc_timestamp(6), ended_why = 'REMOVED' where id = ?")
                .param(told.path("seal").path("phone").asString())
                .update();
        assertThat(fate(diallos.post(BRING, Map.of("format", 1, "entries", List.of(envelope)))
                        .body()))
                .isEqualTo(409);
        var again = KnownPhone.of(port, samira.trainee());
        var opened = KnownPhone.json(again.post(REOPEN, Map.of("format", 1, "entries", List.of(envelope))));
        assertThat(opened.path("entries")
                        .get(0)
                        .path("entry")
                        .path("body")
                        .path("date")
                        .asString())
                .isEqualTo(TODAY.toString());
        assertThat(kept()).isZero();
    }

    @Test
    void whatARuleRefusesStaysForItsAuthor() {
        var id = UUID.randomUUID();
        var tomorrow = day(id);
        tomorrow.put("date", TODAY.plusDays(1).toString());
        var envelope = closed(id, tomorrow, told.path("owner").asString());
        var answer = diallos.post(BRING, Map.of("format", 1, "entries", List.of(envelope)))
                .body();
        assertThat(fate(answer)).isEqualTo(409);
        assertThat(answer).doesNotContain("detail", "code");
    }

    @Test
    void onlyKnownPhonesBringAndTheFirstViewAlreadyTellsHowToClose() {
        assertThat(new KnownPhone(port, null)
                        .post(BRING, Map.of("format", 1, "entries", List.of()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(KnownPhone.json(samiras.get("/api/pocket/now?part=today"))
                        .path("seal")
                        .path("key")
                        .asString())
                .as("what is said before the whole view has come is closed, too")
                .isNotEmpty();
    }

    private long kept() {
        return database.sql("select count(*) from day_report where engagement_id = ?")
                .param(samira.id().toString())
                .query(Long.class)
                .single();
    }

    private static int fate(String answer) {
        return new JsonMapper()
                .readTree(answer)
                .path("entries")
                .get(0)
                .path("status")
                .asInt();
    }

    private Map<String, Object> day(UUID id) {
        var body = new HashMap<String, Object>();
        body.put("format", 1);
        body.put("engagement", samira.id().toString());
        body.put("date", TODAY.toString());
        body.put("kind", DayKind.PRESENT.name());
        body.put("slots", List.of("08:30-12:30"));
        body.put("basedOn", List.of());
        body.put("device", "device-" + id);
        body.put("sequence", 1);
        body.put("deviceTime", "2026-11-18T08:00:00Z");
        body.put("zone", "Europe/Rome");
        return body;
    }

    private Map<String, String> closed(UUID id, Map<String, Object> body, String owner) {
        return closed(told, id, body, owner);
    }

    /** As the phone does it (frontend/pocket/seal.js), in Java's own words. */
    private static Map<String, String> closed(JsonNode told, UUID id, Map<String, Object> body, String owner) {
        try {
            var seal = told.path("seal");
            var phone = seal.path("phone").asString();
            byte[] key = Base64.getUrlDecoder().decode(seal.path("key").asString());
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            var once = pairs.generateKeyPair();
            var curve = ((ECPublicKey) once.getPublic()).getParams();
            var point = new ECPoint(
                    new BigInteger(1, Arrays.copyOfRange(key, 1, 33)),
                    new BigInteger(1, Arrays.copyOfRange(key, 33, 65)));
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(once.getPrivate());
            agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve)), true);
            byte[] mine = uncompressed(((ECPublicKey) once.getPublic()).getW());
            byte[] base = hmac(new byte[32], joined(mine, agreement.generateSecret()));
            byte[] aes = hmac(base, joined(phone.getBytes(StandardCharsets.UTF_8), new byte[] {1}));
            byte[] iv = new byte[12];
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(aes, "AES"), new GCMParameterSpec(128, iv));
            var entry = Map.of("id", id.toString(), "type", "day", "owner", owner, "body", body);
            byte[] sealed = joined(joined(mine, iv), cipher.doFinal(new JsonMapper().writeValueAsBytes(entry)));
            byte[] proof = hmac(Base64.getUrlDecoder().decode(seal.path("proof").asString()), sealed);
            var code = Base64.getUrlEncoder().withoutPadding();
            return Map.of(
                    "id",
                    id.toString(),
                    "phone",
                    phone,
                    "sealed",
                    code.encodeToString(sealed),
                    "proof",
                    code.encodeToString(proof));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] uncompressed(ECPoint point) {
        byte[] result = new byte[65];
        result[0] = 4;
        put(point.getAffineX(), result, 33);
        put(point.getAffineY(), result, 65);
        return result;
    }

    private static void put(BigInteger number, byte[] into, int end) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, into, end - length, length);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static String bent(String code) {
        char second = code.charAt(1) == 'A' ? 'B' : 'A';
        return code.charAt(0) + String.valueOf(second) + code.substring(2);
    }
}

package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.CardDoor;
import it.florwork.access.CardEntry;
import it.florwork.access.CodeCardState;
import it.florwork.access.Role;
import it.florwork.access.TraineeAccess;
import it.florwork.access.TraineeCards;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonAccess;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The ways in of a trainee without e-mail: a card with a PIN, and a code that was read out. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@UseCase("UC-140")
class CodeCardsTest {
    private static final String CARD = CardController.CARD;
    private static final String CODE = CardController.CODE;
    private static final String PIN = "480215";

    @LocalServerPort
    int port;

    @Autowired
    PersonAccess access;

    @Autowired
    TraineeCards cards;

    @Autowired
    TraineeAccess trainees;

    @Autowired
    CardDoor door;

    @Autowired
    Referrals referrals;

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts staff;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    CandidateId person;

    @BeforeEach
    void somebodyWithoutAnAccount() {
        person = ActAs.call(
                        staff.fresh(Role.CASE_MANAGER),
                        () -> referrals.refer(new ReferPerson(given.somebody(), "Firenze")))
                .id();
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aNewCardAsksForAPinAndMakesThePhoneKnown() {
        var secret = card();
        var phone = new KnownPhone(port, null);
        assertThat(state(phone.post(CARD, Map.of("format", 1, "card", secret)))).isEqualTo("CHOOSE_PIN");
        assertThat(phone.get("/api/pocket/now").statusCode()).isEqualTo(401);
        assertThat(first(phone, secret, PIN).statusCode()).isEqualTo(200);
        var now = phone.get("/api/pocket/now");
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(KnownPhone.json(now).path("role").stringValue()).isEqualTo("TRAINEE");
        assertThat(audited()).contains("CodeCardIssued", "CodeCardPinChosen", "PhoneKnown");
    }

    @Test
    void theSecondTimeItAsksForThatPinAndNobodyChoosesAnother() {
        var secret = card();
        first(new KnownPhone(port, null), secret, PIN);
        var other = new KnownPhone(port, null);
        assertThat(state(other.post(CARD, Map.of("format", 1, "card", secret)))).isEqualTo("ASK_PIN");
        assertThat(state(first(other, secret, "937164"))).isEqualTo("ASK_PIN");
        assertThat(other.token()).isNull();
        assertThat(state(shown(other, secret, PIN))).isEqualTo("ENTERED");
    }

    @Test
    void fiveWrongPinsSlowTheFinderDownAndNotTheOwner() {
        var secret = card();
        var owner = new KnownPhone(port, null);
        first(owner, secret, PIN);
        var finder = new KnownPhone(port, null);
        for (int i = 0; i < PocketThrottle.WRONG_PINS; i++) {
            refused(shown(finder, secret, "00000" + i), "wrongPin");
        }
        assertThat(shown(finder, secret, PIN).statusCode()).isEqualTo(429);
        assertThat(state(shown(owner, secret, PIN))).isEqualTo("ENTERED");
    }

    @Test
    void twentyWrongPinsInARowCloseItUntilItIsRenewed() {
        var secret = card();
        first(new KnownPhone(port, null), secret, PIN);
        for (int i = 0; i < 19; i++) {
            assertThat(door.byCard(secret, "00000" + i % 10, false).answer()).isEqualTo(CardEntry.Answer.WRONG_PIN);
        }
        assertThat(door.byCard(secret, "000009", false).answer()).isEqualTo(CardEntry.Answer.LOCKED);
        refused(shown(new KnownPhone(port, null), secret, PIN), "cardLocked");
        assertThat(ActAs.call(staff.named("operator"), () -> access.cardState(person)))
                .isEqualTo(CodeCardState.LOCKED);
        assertThat(audited()).contains("CodeCardLocked");
        assertThat(first(new KnownPhone(port, null), card(), PIN).statusCode()).isEqualTo(200);
    }

    @Test
    void noLogTellsACardAPinOrACode(CapturedOutput output) {
        var secret = card();
        var digits = code();
        var phone = new KnownPhone(port, null);
        first(phone, secret, PIN);
        shown(phone, secret, "000017");
        phone.post(CODE, Map.of("format", 1, "code", digits));
        assertThat(output.getAll()).doesNotContain(secret, PIN, "000017", digits);
    }

    @Test
    void whoeverIsErasedHasNoCardAnyMore() {
        var secret = card();
        code();
        var user = new UserId(UUID.fromString(account()));
        ActAs.run(staff.named("operator"), () -> trainees.close(user));
        refused(shown(new KnownPhone(port, null), secret, PIN), "cardNotGood");
        assertThat(ActAs.call(staff.named("operator"), () -> trainees.isOpen(user)))
                .isFalse();
    }

    @Test
    void aRightPinForgetsTheWrongOnes() {
        var secret = card();
        first(new KnownPhone(port, null), secret, PIN);
        for (int i = 0; i < 24; i++) {
            assertThat(door.byCard(secret, "000001", false).answer()).isEqualTo(CardEntry.Answer.WRONG_PIN);
            if (i % 12 == 11) {
                assertThat(door.byCard(secret, PIN, false).answer()).isEqualTo(CardEntry.Answer.ENTERED);
            }
        }
    }

    @Test
    void aNewCardEndsTheOldOneAndThePhonesThatCameInWithIt() {
        var secret = card();
        var phone = new KnownPhone(port, null);
        first(phone, secret, PIN);
        card();
        refused(phone.post(CARD, Map.of("format", 1, "card", secret)), "cardNotGood");
        assertThat(phone.get("/api/pocket/now").statusCode()).isEqualTo(401);
        assertThat(database.sql("select distinct ended_why from pocket_phone where user_id = ?")
                        .param(account())
                        .query(String.class)
                        .single())
                .isEqualTo("CARD");
    }

    @Test
    void easyPinsAreRefusedBeforeOneIsChosen() {
        var secret = card();
        for (var easy : List.of("111111", "234567", "987654", "12345", "12345a")) {
            refused(first(new KnownPhone(port, null), secret, easy), "easyPin");
        }
        assertThat(ActAs.call(staff.named("operator"), () -> access.cardState(person)))
                .isEqualTo(CodeCardState.UNUSED);
    }

    @Test
    void onlyHashesAreKept() {
        var secret = card();
        first(new KnownPhone(port, null), secret, PIN);
        var digits = code();
        assertThat(database.sql("select concat(c.secret_hash, c.pin_hash, o.code_hash) from code_card c "
                                + "join one_time_code o on o.user_id = c.user_id where c.user_id = ?")
                        .param(account())
                        .query(String.class)
                        .single())
                .doesNotContain(secret, PIN, digits);
    }

    @Test
    void aCodeOpensOnce() {
        var digits = code();
        var phone = new KnownPhone(port, null);
        assertThat(state(phone.post(CODE, Map.of("format", 1, "code", digits)))).isEqualTo("ENTERED");
        assertThat(phone.get("/api/pocket/now").statusCode()).isEqualTo(200);
        refused(new KnownPhone(port, null).post(CODE, Map.of("format", 1, "code", digits)), "cardNotGood");
        assertThat(audited()).contains("OneTimeCodeMade", "OneTimeCodeUsed");
    }

    @Test
    void aCodeIsOverAfterHalfAnHourOrWhenThereIsAnother() {
        var first = code();
        var second = code();
        var phone = new KnownPhone(port, null);
        refused(phone.post(CODE, Map.of("format", 1, "code", first)), "cardNotGood");
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(31)));
        refused(phone.post(CODE, Map.of("format", 1, "code", second)), "cardNotGood");
    }

    @Test
    void ofTwoWhoTypeTheSameCodeAtOnceOneComesIn() throws Exception {
        var digits = code();
        Callable<CardEntry> typed = () -> door.byCode(digits);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(typed, typed)).stream()
                    .map(Future::resultNow)
                    .map(CardEntry::answer);
            assertThat(answers).containsExactlyInAnyOrder(CardEntry.Answer.ENTERED, CardEntry.Answer.NOT_GOOD);
        }
    }

    @Test
    void thePortalStaysClosedToWhoHasOnlyACard() {
        card();
        assertThat(database.sql("select count(*) from user_account where id = ? and password_hash is null")
                        .param(account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var phone = new KnownPhone(port, null);
        first(phone, card(), PIN);
        assertThat(phone.get("/app/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoGuessesWaits() {
        clock.travelTo(clock.instant().plus(Duration.ofHours(3)));
        var guess = Map.of("format", 1, "code", "0000000000");
        for (int i = 0; i < PocketThrottle.BAD_CARDS; i++) {
            refused(new KnownPhone(port, null).post(CODE, guess), "cardNotGood");
        }
        assertThat(new KnownPhone(port, null).post(CODE, guess).statusCode()).isEqualTo(429);
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(20)));
        refused(new KnownPhone(port, null).post(CODE, Map.of("format", 1, "code", "0000000000")), "cardNotGood");
    }

    @Test
    void otherSitesCannotShowACard() {
        var answer = new KnownPhone(port, null)
                .postWith(Map.of("Sec-Fetch-Site", "cross-site"), CARD, Map.of("format", 1, "card", card()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("pocket.problem.foreign");
    }

    @Test
    void onlyOperatorsGiveThemAndOnlyToPeople() {
        for (var role : List.of(Role.CASE_MANAGER, Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.CANDIDATE)) {
            Viewer other = staff.fresh(role);
            assertThatThrownBy(() -> ActAs.run(other, () -> access.card(person)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> ActAs.run(other, () -> access.code(person)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var operator = staff.named("operator");
        var colleague = staff.fresh(Role.CASE_MANAGER);
        assertThatThrownBy(() -> ActAs.run(operator, () -> access.card(new CandidateId(Ids.next()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(operator, () -> cards.issue(colleague.user())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(operator, () -> cards.code(colleague.user())))
                .isInstanceOf(NotFound.class);
    }

    private String card() {
        return ActAs.call(staff.named("operator"), () -> access.card(person))
                .path()
                .replaceFirst(".*#enter/", "");
    }

    private String code() {
        return ActAs.call(staff.named("operator"), () -> access.code(person)).digits();
    }

    private String account() {
        return database.sql("select user_id from candidate where id = ?")
                .param(person.toString())
                .query(String.class)
                .single();
    }

    private List<String> audited() {
        return database.sql("select distinct type from audit_event where payload like ?")
                .param("%" + account() + "%")
                .query(String.class)
                .list();
    }

    private static HttpResponse<String> first(KnownPhone phone, String secret, String pin) {
        return phone.post(CARD, Map.of("format", 1, "card", secret, "pin", pin, "chosen", true));
    }

    private static HttpResponse<String> shown(KnownPhone phone, String secret, String pin) {
        return phone.post(CARD, Map.of("format", 1, "card", secret, "pin", pin));
    }

    private static String state(HttpResponse<String> answer) {
        return KnownPhone.json(answer).path("state").stringValue();
    }

    private static void refused(HttpResponse<String> answer, String why) {
        assertThat(KnownPhone.json(answer).path("code").stringValue()).isEqualTo("pocket.problem." + why);
        assertThat(KnownPhone.tokenFrom(answer)).isEmpty();
    }
}

package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.MembershipEnded;
import it.florwork.access.PasswordChanged;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.pocket.Phones;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A phone that stays known: what its token opens, how it changes, and what ends it. */
@PortalTest
@UseCase("UC-110")
class PhonesTest {
    private static final String LANE = "/api/pocket/leave";

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Autowired
    Phones phones;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    RuleBook rules;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    Viewer tutor;

    @BeforeEach
    void somebody() {
        tutor = given.fresh(Role.PATH_TUTOR);
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void theEntranceAsksForALoginAndComesBack() {
        var stranger = new Visitor(port);
        assertThat(stranger.location(stranger.get("/tasca/entra"))).startsWith("/login");
        assertThat(stranger.location(stranger.signIn(tutor.username(), TestAccounts.PASSWORD)))
                .isEqualTo("/tasca/entra");
        var entered = stranger.get("/tasca/entra");
        assertThat(stranger.location(entered)).isEqualTo("/tasca/");
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("florwork-pocket=")
                        .contains("Path=/api/pocket;", "HttpOnly", "SameSite=Strict", "Max-Age=3888000"));
    }

    @Test
    void whoMarksNoDaysIsToldSoAndGetsNoToken() {
        var answer = new Visitor(port)
                .as(given.fresh(Role.COMPANY_CONTACT).username())
                .get("/tasca/entra");
        assertThat(answer.body()).contains("Qui entrano tutor e tirocinanti");
        assertThat(KnownPhone.tokenFrom(answer)).isEmpty();
    }

    @Test
    void theTokenOpensTheLaneAndNoView() {
        var phone = KnownPhone.of(port, tutor);
        assertThat(opens(phone)).isTrue();
        assertThat(phone.get("/app/").statusCode()).isEqualTo(302);
        assertThat(phone.get("/membership").statusCode()).isEqualTo(302);
        assertThat(phone.get("/api/situation").statusCode()).isEqualTo(401);
    }

    @Test
    void thePortalsSessionDoesNotOpenTheLane() {
        var answer = new Visitor(port).as(tutor.username()).get(LANE);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("pocket.problem.signIn", "Accedi di nuovo");
        assertThat(new Visitor(port).get(LANE, "Accept-Language", "en").body()).contains("Please sign in again");
    }

    @Test
    void onlyItsHashIsKept() {
        var phone = KnownPhone.of(port, tutor);
        var secret = Objects.requireNonNull(phone.token()).replaceFirst("^[^.]+\\.\\d+\\.", "");
        assertThat(database.sql("select secret_hash from pocket_phone where user_id = ?")
                        .param(tutor.user().toString())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
    }

    @Test
    void theTokenChangesOnceADayAndTheOldOneStaysUntilTheNewOneCame() {
        var phone = KnownPhone.of(port, tutor);
        var first = phone.token();
        assertThat(opens(phone)).isTrue();
        assertThat(phone.token()).isEqualTo(first);
        pass(Duration.ofHours(25));
        phone.getAndLoseTheAnswer(LANE);
        var again = phone.getAndLoseTheAnswer(LANE);
        assertThat(KnownPhone.tokenFrom(again)).isNotEmpty().isNotEqualTo(first);
        pass(Duration.ofDays(20));
        assertThat(opens(phone)).isTrue();
        assertThat(phone.token()).isEqualTo(KnownPhone.tokenFrom(again)); // the very one that was lost
        assertThat(opens(phone)).isTrue();
    }

    /** Four connections at the same moment, many times over: one new token for all of them, and nobody is locked out. */
    @Test
    void whoeverAsksAtTheSameMomentGetsTheSameToken() throws Exception {
        var phone = KnownPhone.of(port, tutor);
        for (int round = 0; round < 5; round++) {
            pass(Duration.ofHours(25));
            var before = phone.token();
            try (var connections = Executors.newFixedThreadPool(4)) {
                var answers = new ArrayList<Future<HttpResponse<String>>>();
                for (int i = 0; i < 4; i++) {
                    var asks = new KnownPhone(port, before);
                    answers.add(connections.submit(() -> asks.getAndLoseTheAnswer(LANE)));
                }
                var tokens = new HashSet<String>();
                for (var answer : answers) {
                    assertThat(answer.get().statusCode()).isNotEqualTo(401);
                    tokens.add(KnownPhone.tokenFrom(answer.get()));
                }
                assertThat(tokens).hasSize(1).doesNotContain(String.valueOf(before), "");
            }
            assertThat(opens(phone))
                    .isTrue(); // every answer was lost: it still shows the old one, and gets that very token
            assertThat(opens(phone)).isTrue();
            assertThat(database.sql("select generation from pocket_phone where user_id = ? and ended_at is null")
                            .param(tutor.user().toString())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(round + 1);
        }
    }

    @Test
    void theClocksOfATokenAreRulesOfTheDay() {
        assertThat(Stream.of(RuleKey.PHONE_KNOWN, RuleKey.PHONE_TOKEN_TURN, RuleKey.PHONE_TOKEN_OVERLAP)
                        .map(key -> rules.integer(key, Regime.TE, TargetGroup.ORDINARY, LocalDate.of(2026, 12, 1))))
                .containsExactly(45, 1, 10);
    }

    @Test
    void whatWasUnderWayWithTheOldOneStillArrives() {
        var phone = KnownPhone.of(port, tutor);
        var straggler = new KnownPhone(port, phone.token());
        pass(Duration.ofHours(25));
        assertThat(opens(phone)).isTrue();
        assertThat(opens(phone)).isTrue();
        assertThat(opens(straggler)).isTrue();
        assertThat(opens(phone)).isTrue();
    }

    @Test
    void aCopyOfAnOldTokenEndsThePhoneAndItsOwnerHears() {
        var phone = KnownPhone.of(port, tutor);
        var copy = new KnownPhone(port, phone.token());
        for (int day = 0; day < 2; day++) {
            pass(Duration.ofHours(25));
            assertThat(opens(phone)).isTrue();
            assertThat(opens(phone)).isTrue();
        }
        assertThat(opens(copy)).isFalse();
        assertThat(opens(phone)).isFalse();
        assertThat(endedWhy()).isEqualTo("STOLEN");
        await().untilAsserted(() -> assertThat(
                        database.sql("select count(*) from notice where recipient_id = ? and kind = 'PHONE_COPIED'")
                                .param(tutor.user().toString())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1));
    }

    @Test
    void whoOnlyInventsATokenEndsNobodysPhone() {
        var phone = KnownPhone.of(port, tutor);
        pass(Duration.ofHours(25));
        assertThat(opens(phone)).isTrue();
        var token = Objects.requireNonNull(phone.token());
        var invented = token.replaceFirst("\\.1\\.", ".0.").substring(0, token.length() - 4) + "AAAA";
        assertThat(opens(new KnownPhone(port, invented))).isFalse();
        assertThat(opens(new KnownPhone(port, "x"))).isFalse();
        assertThat(opens(phone)).isTrue();
    }

    @Test
    void fortyFiveDaysUnopenedAreTheEnd() {
        var phone = KnownPhone.of(port, tutor);
        pass(Duration.ofDays(44));
        assertThat(opens(phone)).isTrue();
        pass(Duration.ofDays(46));
        assertThat(opens(phone)).isFalse();
    }

    @Test
    void removedFromTheListItIsKnownNoMore() {
        var phone = KnownPhone.of(port, tutor);
        ActAs.run(tutor, () -> phones.remove(phones.mine().getFirst().id()));
        assertThat(opens(phone)).isFalse();
        assertThat(endedWhy()).isEqualTo("REMOVED");
    }

    @Test
    void aNewPasswordAndTheEndOfTheRoleEndIt() {
        var phone = KnownPhone.of(port, tutor);
        happens(new PasswordChanged(tutor.user()));
        assertThat(opens(phone)).isFalse();
        assertThat(endedWhy()).isEqualTo("PASSWORD");
        var other = KnownPhone.of(port, tutor);
        happens(new MembershipEnded(tutor.membership(), tutor.user(), tutor.organisation(), tutor.role()));
        assertThat(opens(other)).isFalse();
        assertThat(endedWhy()).isEqualTo("MEMBERSHIP");
    }

    @Test
    void leavingEndsItOnThePhoneItself() {
        var phone = KnownPhone.of(port, tutor);
        assertThat(phone.post(LANE, "").statusCode()).isEqualTo(204);
        assertThat(opens(phone)).isFalse();
        assertThat(endedWhy()).isEqualTo("LEFT");
    }

    @Test
    void whatWasSaidLateEndsTheOneThatWasMeant() {
        var phone = KnownPhone.of(port, tutor);
        var before = UUID.randomUUID().toString();
        assertThat(phone.post(LANE, "", "X-FlorWork-Phone", before).statusCode())
                .isEqualTo(204);
        assertThat(opens(phone)).isTrue();
        var id = ActAs.call(tutor, () -> phones.mine().getFirst().id().toString());
        assertThat(phone.post(LANE, "", "X-FlorWork-Phone", id).statusCode()).isEqualTo(204);
        assertThat(opens(phone)).isFalse();
    }

    @Test
    void nobodyEndsAnothersPhone() {
        KnownPhone.of(port, tutor);
        var id = ActAs.call(tutor, () -> phones.mine().getFirst().id());
        var other = given.fresh(Role.CANDIDATE);
        ActAs.run(other, () -> phones.leave(phones.know("Firefox", id).phone()));
        assertThatThrownBy(() -> ActAs.run(other, () -> phones.remove(id))).isInstanceOf(NotFound.class);
        assertThat(ActAs.call(other, phones::mine)).isEmpty();
        assertThat(ActAs.call(tutor, phones::mine)).hasSize(1);
    }

    @Test
    void theSamePhoneEnteredAgainIsListedOnce() {
        var browser = new Visitor(port).as(tutor.username());
        browser.get("/tasca/entra");
        browser.get("/tasca/entra");
        assertThat(ActAs.call(tutor, phones::mine)).hasSize(1);
    }

    @Test
    void writesComeFromOurOwnPagesAlone() {
        var phone = KnownPhone.of(port, tutor);
        for (var headers : java.util.List.of(
                Map.<String, String>of(),
                Map.of("X-FlorWork-Pocket", "1"),
                Map.of("Sec-Fetch-Site", "same-origin"),
                Map.of("X-FlorWork-Pocket", "1", "Sec-Fetch-Site", "cross-site"),
                Map.of("X-FlorWork-Pocket", "1", "Origin", "https://altrove.example"))) {
            var answer = phone.postWith(headers, LANE, "");
            assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(403);
            assertThat(answer.body()).contains("pocket.problem.foreign");
        }
        assertThat(opens(phone)).isTrue();
        assertThat(phone.postWith(Map.of("X-FlorWork-Pocket", "1", "Origin", "http://localhost:" + port), LANE, "")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void tooManyRequestsWaitAMinute() {
        var phone = KnownPhone.of(port, tutor);
        clock.travelTo(clock.instant());
        HttpAnswers last = HttpAnswers.NONE;
        for (int i = 0; i <= PocketThrottle.REQUESTS; i++) {
            var answer = phone.get(LANE);
            last = new HttpAnswers(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").orElse(""));
        }
        assertThat(last).isEqualTo(new HttpAnswers(429, "60"));
    }

    @Test
    void whoGuessesTokensWaitsAndTheGoodOnesBesideHimDoNot() {
        var phone = KnownPhone.of(port, tutor);
        pass(Duration.ofHours(3));
        int status = 401;
        for (int i = 0; i <= PocketThrottle.BAD_TOKENS; i++) {
            status = new KnownPhone(port, "x").get(LANE).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(opens(phone)).isTrue();
        pass(Duration.ofMinutes(20));
        assertThat(opens(new KnownPhone(port, "x"))).isFalse();
    }

    private record HttpAnswers(int status, String retryAfter) {
        static final HttpAnswers NONE = new HttpAnswers(0, "");
    }

    /** There is nothing to read at that address: past the door the answer is another one than 401. */
    private static boolean opens(KnownPhone phone) {
        return phone.get(LANE).statusCode() != 401;
    }

    private void happens(Object event) {
        ActAs.run(
                tutor,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(transaction -> events.publishEvent(event)));
    }

    private String endedWhy() {
        return database.sql("select ended_why from pocket_phone where user_id = ? order by issued_at desc limit 1")
                .param(tutor.user().toString())
                .query(String.class)
                .single();
    }

    private void pass(Duration time) {
        clock.travelTo(clock.instant().plus(time));
    }
}

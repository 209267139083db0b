package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonAccess;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.candidate.SkillSource;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MatchingService;
import it.florwork.rules.Regime;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.SkillCode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A trainee's yes or no to a company, from a phone that only the lane knows. */
@PortalTest
@UseCase("UC-146")
class OffersTest {
    private static final String OFFERS = "/api/pocket/offers";

    @LocalServerPort
    int port;

    @Autowired
    GivenMatches given;

    @Autowired
    GivenPeople people;

    @Autowired
    GivenNeeds needs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Referrals referrals;

    @Autowired
    PersonAccess access;

    @Autowired
    Assessments assessments;

    @Autowired
    MatchingService matching;

    @Autowired
    JdbcClient database;

    @Test
    void whoHasNothingButACardSaysYesInTheirLanguageAndTheWayIsOpen() {
        var caseManager = accounts.fresh(Role.CASE_MANAGER);
        var identity = people.somebody();
        var id = ActAs.call(caseManager, () -> referrals.refer(new ReferPerson(identity, "Firenze")))
                .id();
        var phone = withACode(id);
        var operator = accounts.fresh(Role.OPERATOR);
        var person = people.assessed(people.inCharge(
                new GivenPeople.Person(id, caseManager, operator, accounts.fresh(Role.CANDIDATE), identity)));
        ActAs.run(operator, () -> assessments.claim(id, new SkillCode("raking"), 3, SkillSource.LAB));
        var company = needs.company();
        var match = given.proposed(needs.published(company), company, person, Regime.TE);
        assertThat(choices(phone)).isEqualTo(List.of(0, 0));
        given.selected(match);
        assertThat(choices(phone)).isEqualTo(List.of(1, 0));
        var offer = offers(phone.get(OFFERS)).path(0);
        assertThat(offer.path("answer").stringValue()).isEqualTo("ASKED");
        assertThat(offer.path("organisation").stringValue()).isNotEmpty();
        assertThat(offer.path("week").path(0).stringValue()).matches("[1-7] \\d\\d:\\d\\d-\\d\\d:\\d\\d");

        assertThat(answer(phone, match, yes("ar")).statusCode()).isEqualTo(200);
        assertThat(answer(phone, match, yes("ar")).statusCode())
                .as("the answer was lost, and it is said again")
                .isEqualTo(200);

        assertThat(kept(id)).containsExactly(Map.of("text_version", "1", "language", "ar"));
        assertThat(choices(phone)).isEqualTo(List.of(0, 1));
        ActAs.run(operator, () -> matching.present(match.id()));
        assertThat(ActAs.call(operator, () -> matching.approved(match.id())).choiceIsLive())
                .isTrue();
    }

    @Test
    void aYesIsTakenBackOnceAndStaysSo() {
        var match = given.presented(given.proposed(Regime.TE));
        var phone = KnownPhone.of(port, match.person().account());
        assertThat(offers(phone.get(OFFERS)).path(0).path("state").stringValue())
                .isEqualTo("PRESENTED");
        for (int i = 0; i < 2; i++) {
            var answer = answer(phone, match, Map.of("format", 1, "answer", "TAKE_BACK"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(offers(answer).size()).isZero();
        }
        assertThat(statusOf(match)).isEqualTo(MatchStatus.WITHDRAWN);
        refused(answer(phone, match, yes("it")), 422, "matching.error.notAsked");
    }

    @Test
    void aNoHasAReasonAndComesTwice() {
        var match = given.asked(given.proposed(Regime.TIS));
        var phone = KnownPhone.of(port, match.person().account());
        refused(
                answer(phone, match, Map.of("format", 1, "answer", "NO", "reason", "NEED_COVERED")),
                400,
                "pocket.problem.unreadable");
        for (int i = 0; i < 2; i++) {
            assertThat(answer(phone, match, no(MatchReason.DISTANCE)).statusCode())
                    .isEqualTo(200);
        }
        assertThat(statusOf(match)).isEqualTo(MatchStatus.CANDIDATE_NO);
        refused(answer(phone, match, no(MatchReason.TASK)), 422, "matching.error.notAsked");
    }

    @Test
    void onlyAKnownTextInALanguageOfTheLaneCounts() {
        var match = given.asked(given.proposed(Regime.TE));
        var phone = KnownPhone.of(port, match.person().account());
        refused(
                answer(phone, match, Map.of("format", 1, "answer", "YES", "text", "99", "language", "it")),
                422,
                "matching.error.otherText");
        refused(answer(phone, match, yes("xx")), 400, "pocket.problem.unreadable");
        refused(answer(phone, match, Map.of("format", 1, "answer", "MAYBE")), 400, "pocket.problem.unreadable");
        assertThat(statusOf(match)).isEqualTo(MatchStatus.SELECTED);
    }

    @Test
    void nobodySpeaksForSomebodyElse() {
        var match = given.asked(given.proposed(Regime.TE));
        var other = KnownPhone.of(port, people.referred().account());
        assertThat(offers(other.get(OFFERS)).size()).isZero();
        refused(answer(other, match, yes("it")), 404, "pocket.problem.notFound");
        refused(answer(other, match, no(MatchReason.HOURS)), 404, "pocket.problem.notFound");
        refused(answer(other, match, Map.of("format", 1, "answer", "TAKE_BACK")), 404, "pocket.problem.notFound");
        var tutor = KnownPhone.of(port, accounts.fresh(Role.HOST_TUTOR));
        refused(tutor.get(OFFERS), 403, "pocket.problem.role");
        refused(answer(tutor, match, yes("it")), 403, "pocket.problem.role");
        var own = KnownPhone.of(port, match.person().account());
        refused(
                own.post(OFFERS + "/" + match.id(), yes("it"), "X-FlorWork-Owner", "somebody who was here before"),
                409,
                "pocket.problem.otherOwner");
        assertThat(statusOf(match)).isEqualTo(MatchStatus.SELECTED);
    }

    private KnownPhone withACode(CandidateId person) {
        var phone = new KnownPhone(port, null);
        var code = ActAs.call(accounts.named("operator"), () -> access.code(person))
                .digits();
        assertThat(phone.post(CardController.CODE, Map.of("format", 1, "code", code))
                        .statusCode())
                .isEqualTo(200);
        return phone;
    }

    private MatchStatus statusOf(GivenMatches.Given match) {
        return ActAs.call(Viewer.system("test"), () -> matching.approved(match.id()))
                .status();
    }

    private List<Map<String, Object>> kept(CandidateId person) {
        return database.sql("select text_version, language from choice where candidate_id = ?")
                .param(person.toString())
                .query()
                .listOfRows();
    }

    private static List<Integer> choices(KnownPhone phone) {
        var choices = KnownPhone.json(phone.get("/api/pocket/now?part=today")).path("choices");
        return List.of(choices.path("asked").intValue(), choices.path("given").intValue());
    }

    private static HttpResponse<String> answer(KnownPhone phone, GivenMatches.Given match, Map<String, ?> said) {
        return phone.post(OFFERS + "/" + match.id(), said);
    }

    private static Map<String, Object> yes(String language) {
        return Map.of("format", 1, "answer", "YES", "text", "1", "language", language);
    }

    private static Map<String, Object> no(MatchReason reason) {
        return Map.of("format", 1, "answer", "NO", "reason", reason.name());
    }

    private static JsonNode offers(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return KnownPhone.json(answer).path("offers");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(KnownPhone.json(answer).path("code").stringValue()).isEqualTo(code);
    }
}

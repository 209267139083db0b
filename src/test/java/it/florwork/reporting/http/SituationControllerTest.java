package it.florwork.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.OtherSchema;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@UseCase("UC-46")
class SituationControllerTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    GivenPeople people;

    @Autowired
    CandidateService candidates;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    Clock clock;

    @Test
    void answersTheKeysInOrderForADayBeforeAnybodyWasKnown() {
        assertThat(as("operator").get("/api/situation?on=1999-01-01").body())
                .isEqualTo("{\"on\":\"1999-01-01\",\"total\":0,\"rows\":["
                        + "{\"key\":\"lab\",\"count\":0},{\"key\":\"jolly\",\"count\":0},{\"key\":\"placement\",\"count\":0},"
                        + "{\"key\":\"in_charge\",\"count\":0},{\"key\":\"withdrawn_or_waiting\",\"count\":0},"
                        + "{\"key\":\"other\",\"count\":0}]}");
    }

    @Test
    void theEvaluatorMayAskToo() {
        assertThat(as("evaluator").get("/api/situation").statusCode()).isEqualTo(200);
    }

    /** Six in charge, five withdrawn, two referred: the two are held back, and the five with them. */
    @Test
    void fewAreHeldBackFromTheEvaluatorAndTheNextSmallestWithThem() {
        try (var schema = new FreshSchema(server).migrated("db/migration")) {
            OtherSchema.during(schema, () -> {
                var today = LocalDate.now(clock);
                for (int i = 0; i < 11; i++) {
                    var person = people.inCharge();
                    if (i < 5) {
                        ActAs.run(
                                person.operator(),
                                () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, today));
                    }
                }
                people.referred();
                people.referred();
                var evaluator = accounts.fresh(Role.EVALUATOR);
                var operator = accounts.fresh(Role.OPERATOR);
                assertThat(rows(evaluator))
                        .isEqualTo(
                                "13 lab=0 jolly=0 placement=0 in_charge=6" + " withdrawn_or_waiting=null other=null");
                assertThat(rows(operator))
                        .isEqualTo("13 lab=0 jolly=0 placement=0 in_charge=6" + " withdrawn_or_waiting=5 other=2");
            });
        }
    }

    private String rows(Viewer viewer) {
        var answer = new Visitor(port).as(viewer.username()).get("/api/situation");
        var table = JsonMapper.shared().readTree(answer.body());
        return table.get("total")
                + table.get("rows").values().stream()
                        .map(row -> " " + row.get("key").asString() + "=" + row.get("count"))
                        .collect(Collectors.joining());
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var username : List.of("company1", "tutor1", "pathtutor", "candidate1", "casemanager", "admin", "dpo")) {
            assertThat(as(username).get("/api/situation").statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
    }

    @Test
    void withoutSigningInTheAnswerIsAProblemAndNoRedirect() {
        var answer = new Visitor(port).get("/api/situation");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** Whatever is no date, in words of the reader's language. */
    @Test
    void aDateThatCannotBeReadIsRefused() {
        for (var on : List.of("yesterday", "2026-02-30", "2026-13-01", "24/11/2026", "2026-11-24T10:00", "2026-1-1")) {
            var answer = as("operator").get("/api/situation?on=" + on, "Accept", "application/json");
            assertThat(answer.statusCode()).as(on).isEqualTo(400);
            assertThat(answer.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("In “on” serve una data").doesNotContain("Exception");
        }
    }

    @Test
    void aDayAheadIsAnsweredAsItIsPlanned() {
        var answer =
                as("operator").get("/api/situation?on=" + LocalDate.now(clock).plusYears(2));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"key\":\"placement\",\"count\":0");
    }

    private Visitor as(String username) {
        accounts.named(username);
        return new Visitor(port).as(username);
    }
}

package it.florwork.reporting.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@UseCase("UC-46")
class SituationControllerTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

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

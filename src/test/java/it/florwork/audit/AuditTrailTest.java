package it.florwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AuditTrailTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccessLogService logs;

    @Autowired
    JdbcClient database;

    @Test
    void whatHappenedIsKeptWithIdsOnlyAndTheChainHolds() {
        var person = given.inCharge();

        assertThat(database.sql("select type from audit_event where payload like ? order by sequence")
                        .param("%" + person.id() + "%")
                        .query(String.class)
                        .list())
                .contains("CandidateReferred", "CandidateStatusChanged");
        assertThat(ActAs.call(accounts.named("dpo"), logs::verify).brokenEvent())
                .isEmpty();
    }

    @Test
    void anEventThatWasChangedAfterwardsIsFound() {
        var person = given.inCharge();
        long sequence = database.sql("select min(sequence) from audit_event where payload like ?")
                .param("%" + person.id() + "%")
                .query(Long.class)
                .single();
        String payload = database.sql("select payload from audit_event where sequence = ?")
                .param(sequence)
                .query(String.class)
                .single();
        try {
            database.sql("update audit_event set payload = '{}' where sequence = ?")
                    .param(sequence)
                    .update();

            assertThat(ActAs.call(accounts.named("dpo"), logs::verify).brokenEvent())
                    .hasValue(sequence);
        } finally {
            database.sql("update audit_event set payload = ? where sequence = ?")
                    .params(payload, sequence)
                    .update();
        }
    }
}

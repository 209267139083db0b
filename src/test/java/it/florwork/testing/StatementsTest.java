package it.florwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StatementsTest {
    @Autowired
    JdbcClient database;

    @Test
    void countsWhatTheWorkSendsAndNothingElse() {
        ask();
        assertThat(Statements.during(() -> {
                    ask();
                    ask();
                }))
                .containsExactly("select 1", "select 1");
    }

    private void ask() {
        assertThat(database.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
}

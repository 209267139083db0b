package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FormDraftsTest {
    @Autowired
    private FormDrafts drafts;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private OldDrafts oldDrafts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void givesBackTheLastValuesToTheirAuthorOnly() {
        var author = accounts.fresh(Role.CASE_MANAGER);
        ActAs.run(author, () -> {
            drafts.save("refer", "", Map.of("name", "Perla"));
            drafts.save("refer", "", Map.of("name", "Perla Prova"));
            assertThat(drafts.find("refer", "")).contains(Map.of("name", "Perla Prova"));
            assertThat(drafts.find("refer", "another record")).isEmpty();
        });
        ActAs.run(
                accounts.fresh(Role.CASE_MANAGER),
                () -> assertThat(drafts.find("refer", "")).isEmpty());
        ActAs.run(author, () -> {
            drafts.discard("refer", "");
            assertThat(drafts.find("refer", "")).isEmpty();
        });
    }

    @Test
    void isForgottenWhenNobodyTouchedItForNinetyDays() {
        var author = accounts.fresh(Role.CASE_MANAGER);
        var today = LocalDate.now(clock);
        ActAs.run(author, () -> {
            drafts.save("refer", "old", Map.of("name", "Perla"));
            drafts.save("refer", "young", Map.of("name", "Perla"));
        });
        savedOn(author, "old", today.minusDays(91));
        savedOn(author, "young", today.minusDays(89));
        oldDrafts.runFor(today.minusDays(1));
        oldDrafts.runFor(today.minusDays(1));
        ActAs.run(author, () -> {
            assertThat(drafts.find("refer", "old")).isEmpty();
            assertThat(drafts.find("refer", "young")).isPresent();
        });
    }

    private void savedOn(Viewer author, String record, LocalDate day) {
        database.sql("update form_draft set saved_at = ? where user_id = ? and record_key = ?")
                .param(day.atTime(12, 0))
                .param(author.user().toString())
                .param(record)
                .update();
    }

    @Test
    void liesEncryptedInTheDatabase() {
        var author = accounts.fresh(Role.CASE_MANAGER);
        ActAs.run(author, () -> drafts.save("refer", "sealed", Map.of("name", "Perla")));
        byte[] content = database.sql("select content from form_draft where user_id = ?")
                .param(author.user().value().toString())
                .query(byte[].class)
                .single();
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Perla");
    }
}

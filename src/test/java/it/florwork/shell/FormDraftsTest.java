package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
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
    private JdbcClient database;

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

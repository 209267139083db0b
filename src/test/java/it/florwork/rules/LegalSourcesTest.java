package it.florwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LegalSourcesTest {
    @Autowired
    JdbcClient database;

    /** A migration that adds a rule says its source in Italian, and the same in English in {@code rules/sources_en.txt}. */
    @Test
    void everySourceThatComesWithThePortalIsThereInEnglish() {
        assertThat(database.sql("""
                        select legal_source from rule where entered_by is null
                        union select legal_source from holiday where code not like 'FROM\\_%'""").query(String.class).list()).isNotEmpty().allMatch(LegalSources::isKnown);
    }

    @Test
    void aSourceIsReadInTheReadersLanguageAndOneThatSomebodyTypedAsItIs() {
        var source = "Di nuovo festa nazionale dal 2026";
        assertThat(LegalSources.in(Locale.ITALIAN, source)).isEqualTo(source);
        assertThat(LegalSources.in(Locale.UK, source)).isEqualTo("National holiday again from 2026");
        assertThat(LegalSources.in(Locale.UK, "Delibera di prova")).isEqualTo("Delibera di prova");
    }
}

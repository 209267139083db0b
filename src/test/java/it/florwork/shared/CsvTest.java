package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void beginsWithTheMarkThatSpreadsheetsAskForAndSeparatesBySemicolon() {
        var content =
                new Csv(List.of("Chi", "Perché")).line("operator", "città").content();
        assertThat(content).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("\uFEFFChi;Perché\r\noperator;città\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39055", "-2", "@SUM(A1)", "\tx"})
    void aCellThatWouldRunIsText(String formula) {
        assertThat(cell(formula)).isEqualTo("'" + formula);
    }

    @Test
    void aCellThatHoldsASeparatorIsQuoted() {
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(cell("=a;b")).isEqualTo("\"'=a;b\"");
        assertThat(cell("")).isEmpty();
    }

    @Test
    void aLineBreakStaysInsideItsCell() {
        assertThat(cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }

    private static String cell(String content) {
        var text = new String(new Csv(List.of("x")).line(content).content(), StandardCharsets.UTF_8);
        return text.substring("\uFEFFx\r\n".length(), text.length() - 2);
    }
}

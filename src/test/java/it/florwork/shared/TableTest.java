package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.shared.Table.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class TableTest {
    @TempDir
    Path folder;

    private static final Table TABLE = new Table(
            "Indicatori: città [1]",
            List.of("Dal 2026-01-01"),
            List.of("Voce", "Valore"),
            List.of(
                    List.of(Cell.of("Ore"), Cell.of("-1,5 livelli", new BigDecimal("-1.5"))),
                    List.of(Cell.of("=1+1"), Cell.of(12))));

    @Test
    void numbersHaveADecimalCommaAndFormulasAreTexts() {
        assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFVoce;Valore\r\nOre;-1,5\r\n'=1+1;12\r\n");
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndNoFormula() throws IOException {
        var sheet = entry(TableXlsx.of(TABLE), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>-1.5</v>", "<v>12</v>").doesNotContain("<f>");
        assertThat(entry(TableXlsx.of(TABLE), "xl/workbook.xml")).contains("name=\"Indicatori  citt");
    }

    @Test
    void aSheetOfPaperSaysTheSame() throws IOException {
        try (var reader = new PdfReader(TablePdf.of(TABLE))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Indicatori: città [1]", "Dal 2026-01-01", "-1,5 livelli", "=1+1");
        }
    }

    private String entry(byte[] workbook, String name) throws IOException {
        var file = Files.write(folder.resolve("table.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

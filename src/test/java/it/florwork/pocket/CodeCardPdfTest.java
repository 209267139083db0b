package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class CodeCardPdfTest {

    @Test
    void isOneSheetThatTellsWhatToDoAndNotWhoSomebodyIs() throws IOException {
        var pdf = CodeCardPdf.print(
                "La tua tessera FlorWork",
                "girasole-12",
                "https://portale.example.org/tasca/#enter/" + "A".repeat(43),
                List.of(
                        "Inquadra il quadrato con il telefono.",
                        "La prima volta scegli un PIN di sei numeri. Non scriverlo qui.",
                        "Se la perdi, dillo subito al tuo operatore."));
        var reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                .contains("girasole-12", "Inquadra", "Se la perdi")
                .doesNotContain("AAAA");
    }
}

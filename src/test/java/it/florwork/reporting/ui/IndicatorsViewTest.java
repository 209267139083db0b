package it.florwork.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ViewerAuthentication;
import it.florwork.reporting.Cases;
import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.IndicatorOverview;
import it.florwork.reporting.Slice;
import it.florwork.reporting.SliceRow;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import it.florwork.shared.ui.LineChart;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = IndicatorsView.class)
@As("operator")
@UseCase("UC-70")
class IndicatorsViewTest extends SpringBrowserlessTest {
    private static final Period LONG_AGO = Period.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));
    private static final String NO_DATA = "ancora nessun dato";

    @Autowired
    GivenPlacements placements;

    @Autowired
    GivenPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    void eachIndicatorStandsThereWithItsFormulaAndWhatHasNoDataSaysSo() {
        people.inCharge();
        navigate(IndicatorsView.class);
        for (var code : IndicatorCode.values()) {
            assertThat(row(code)).contains(" / ");
        }
        assertThat(row(IndicatorCode.K1)).contains("segnalat").contains("%");
        for (var code : List.of(IndicatorCode.K9, IndicatorCode.K11, IndicatorCode.K12, IndicatorCode.K16)) {
            assertThat(row(code)).contains(NO_DATA).doesNotContain("0 %");
        }
    }

    @Test
    void whereNothingWasCountedThereIsADashAndNoPicture() {
        UI.getCurrent().navigate(IndicatorsView.class, IndicatorAddress.of(LONG_AGO));
        assertThat(row(IndicatorCode.K4)).endsWith("–");
        assertThat(find(LineChart.class).all()).isEmpty();
    }

    @Test
    void sharesAreDrawnFromMonthToMonthTheAlertsApart() {
        var september = new SliceRow("2026-09", "", new Figure(3, 4, null, false));
        var october = new SliceRow("2026-10", "", new Figure(1, 2, null, false));
        var months = Map.of(
                IndicatorCode.K5, List.of(september),
                IndicatorCode.K15, List.of(september, october));
        var drawn = new OverviewLines(
                new IndicatorOverview(LONG_AGO, Map.of(), months),
                new IndicatorWords(Locale.ITALIAN, UI.getCurrent()::getTranslation));
        UI.getCurrent().add(drawn);
        assertThat(find(LineChart.class, drawn).all())
                .as("one month alone is no line")
                .singleElement()
                .satisfies(chart -> assertThat(chart.getElement().getTextRecursively())
                        .contains("K15")
                        .contains("75 %")
                        .contains("50 %"));
    }

    @Test
    void theThreeFilesSayWhatTheScreenSays() throws IOException {
        UI.getCurrent().navigate(IndicatorsView.class, IndicatorAddress.of(LONG_AGO));
        var csv = new String(file("CSV"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF").contains(";");
        assertThat(csv.lines().filter(line -> line.matches("\"?K\\d+ .*")))
                .hasSize(IndicatorCode.values().length)
                .anyMatch(line -> line.contains("K4 ") && line.contains("–"))
                .anyMatch(line -> line.contains("K9 ") && line.contains(NO_DATA));
        assertThat(sheet(file("Excel"))).contains("K16 ").contains(NO_DATA).contains("K1 ");
        try (var pdf = new PdfReader(file("PDF"))) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("K1 ")
                    .contains("Indicatori");
        }
    }

    @Test
    void oneIndicatorOpensThePeopleOfOneLineAndHasItsOwnFiles() throws IOException {
        placements.active(Regime.TIS);
        var today = LocalDate.now(clock);
        var period = Period.of(today, today);
        open(IndicatorAddress.path(IndicatorCode.K4, period, Cases.ALL));
        assertThat(find(H1.class).single().getText()).contains("%");
        assertThat(find(NativeTable.class).all()).isNotEmpty();
        assertThat(new String(file("CSV"), StandardCharsets.UTF_8)).contains("Per percorso: ");
        assertThat(file("PDF")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(sheet(file("Excel"))).contains("<sheetData>");
        open(IndicatorAddress.path(IndicatorCode.K4, period, new Cases(Slice.PATHWAY, "TIS")));
        assertThat(find(RecordLink.class).all())
                .as("the way back to everybody of the figure")
                .anyMatch(link -> link.getHref().equals(IndicatorAddress.path(IndicatorCode.K4, period, Cases.ALL)));
    }

    @Test
    void anEvaluatorReadsTheSameHeldBackAndOpensNobody() throws IOException {
        placements.active(Regime.TE);
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(accounts.named("evaluator")));
        var today = LocalDate.now(clock);
        open(IndicatorAddress.path(IndicatorCode.K4, Period.of(today, today), new Cases(Slice.PATHWAY, "TE")));
        assertThat(find(WorkRow.class).all()).as("nobody's row").isEmpty();
        assertThat(find(RecordLink.class).all())
                .noneMatch(link ->
                        link.getHref().contains("slice=") || link.getHref().startsWith("people/"));
        assertThat(new String(file("CSV"), StandardCharsets.UTF_8)).doesNotContain("Per gruppo: ");
    }

    /** As a link of the page does. */
    private static void open(String path) {
        int query = path.indexOf('?');
        UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
    }

    private String row(IndicatorCode code) {
        return find(WorkRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.startsWith(code + " "))
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(String kind) {
        var content = new ByteArrayOutputStream();
        test(find(Anchor.class).all().stream()
                        .filter(link -> link.getElement().getTextRecursively().contains(kind))
                        .findFirst()
                        .orElseThrow())
                .download(content);
        return content.toByteArray();
    }

    /** The first sheet with its words, as they stand in the workbook. */
    private String sheet(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("indicators.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return entry(zip, "xl/worksheets/sheet1.xml") + entry(zip, "xl/sharedStrings.xml");
        }
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}

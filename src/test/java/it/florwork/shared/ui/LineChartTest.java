package it.florwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.ui.LineChart.Line;
import it.florwork.shared.ui.LineChart.Scale;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
@ViewPackages(packages = "it.florwork.shared.ui")
@As("operator")
class LineChartTest extends SpringBrowserlessTest {
    private LineChart chart;

    @BeforeEach
    void aChartOfTwoMonthsOneWithoutANumber() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        chart = new LineChart(
                "Ore fatte, mese per mese",
                "Mese",
                List.of("Ottobre 2026", "Novembre 2026"),
                List.of(new Line("Ore fatte", List.of(Cell.of("83,5 %", new BigDecimal("83.5")), Cell.of("–")))),
                new Scale(0, 100, false));
        UI.getCurrent().add(chart);
    }

    @Test
    void theSameNumbersStandInATableBehindThePicture() {
        assertThat(find(NativeDetails.class).single().getSummaryText()).isEqualTo("I numeri");
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Mese", "Ore fatte", "Ottobre 2026", "Novembre 2026");
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly("83,5 %", "–");
    }

    @Test
    void thePictureSaysWhatItShowsAndGetsNoNumberWhereThereIsNone() {
        var picture = chart.getElement().getChild(0);
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(picture.getAttribute("aria-label")).isEqualTo("Ore fatte, mese per mese");
        assertThat(picture.getAttribute("data")).contains("\"values\":[83.5,null]", "\"from\":0", "\"to\":100");
    }

    @Test
    void theLibraryThatTheScriptAsksForIsTheOneWeBring() throws IOException {
        var script = text(Objects.requireNonNull(getClass().getResourceAsStream("/static/wc/line-chart.js")));
        var library = Pattern.compile("LIBRARY = '\\.\\.(/webjars/[^']+)'").matcher(script);
        assertThat(library.find()).isTrue();
        assertThat(getClass().getResource("/META-INF/resources" + library.group(1)))
                .isNotNull();
    }

    private static String text(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import it.florwork.shared.Table.Cell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines over time, and the same as a table behind them. The lines are drawn in the browser by Chart.js, which is loaded
 * with the first chart; colours are the portal's own, light and dark.
 */
public class LineChart extends Div {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * One line.
     *
     * @param cells one for each point in time, in its order; one without a number is passed over
     */
    public record Line(String name, List<Cell> cells) {}

    /**
     * Between what the lines run.
     *
     * @param from the lowest value, null: as low as they go
     * @param to the highest value, null: as high as they go
     * @param whole whether only whole numbers mean something
     */
    public record Scale(@Nullable Integer from, @Nullable Integer to, boolean whole) {}

    @Tag("fw-line-chart")
    private static final class Picture extends Component {
        private Picture(String title, String data) {
            PageModule.load(this, "wc/line-chart.js");
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", title);
            getElement().setAttribute("data", data);
        }
    }

    /**
     * @param title what is drawn, for who does not see it
     * @param time what the points in time are called: the head of the table's first column
     * @param times the points in time
     */
    public LineChart(String title, String time, List<String> times, List<Line> lines, Scale scale) {
        addClassName("fw-chart");
        var numbers = new NativeDetails(getTranslation("shared.chart.numbers"), table(title, time, times, lines));
        add(new Picture(title, data(times, lines, scale)), numbers);
    }

    private static String data(List<String> times, List<Line> lines, Scale scale) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("labels", times);
        data.put("lines", lines.stream().map(LineChart::drawn).toList());
        data.put("from", scale.from());
        data.put("to", scale.to());
        data.put("whole", scale.whole());
        return JSON.writeValueAsString(data);
    }

    private static Map<String, Object> drawn(Line line) {
        return Map.of(
                "name",
                line.name(),
                "values",
                line.cells().stream().map(LineChart::number).toArray(),
                "texts",
                line.cells().stream().map(Cell::text).toList());
    }

    private static @Nullable BigDecimal number(Cell cell) {
        return cell.number();
    }

    private static Div table(String title, String time, List<String> times, List<Line> lines) {
        var heads = new NativeTableRow();
        heads.add(heading(time, "col"));
        lines.forEach(line -> heads.add(heading(line.name(), "col")));
        var body = new NativeTableBody();
        for (int at = 0; at < times.size(); at++) {
            var row = new NativeTableRow();
            row.add(heading(times.get(at), "row"));
            for (var line : lines) {
                row.add(new NativeTableCell(line.cells().get(at).text()));
            }
            body.add(row);
        }
        var table = new NativeTable();
        var head = new NativeTableHeader();
        head.add(heads);
        table.add(head, body);
        var region = new Div(table);
        region.addClassName("fw-table");
        region.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", title);
        return region;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

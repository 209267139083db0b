package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthFilter;
import it.florwork.attendance.MonthRow;
import it.florwork.attendance.Months;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;

/** No code can be read on the scan: the operator says whose month it is. */
class MonthPicker extends Panel {
    private static final int MONTHS_BACK = 6;
    private static final int MOST = 300;

    private final Months months;
    private final Select<YearMonth> month = new Select<>();
    private final ComboBox<MonthRow> person = new ComboBox<>();

    MonthPicker(Months months, YearMonth now, Consumer<MonthDetail> onPicked) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.papers.noCode"));
        this.months = months;
        asWarning();
        getElement().setAttribute("role", "alert");
        month.setLabel(getTranslation("attendance.papers.month"));
        month.setItems(
                IntStream.rangeClosed(0, MONTHS_BACK).mapToObj(now::minusMonths).toList());
        month.setItemLabelGenerator(Formats.current()::month);
        person.setLabel(getTranslation("attendance.papers.person"));
        person.setItemLabelGenerator(row -> row.codeName() + ", " + row.organisation());
        month.addValueChangeListener(change -> offer(change.getValue()));
        month.setValue(now.minusMonths(1));
        person.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != null) {
                onPicked.accept(months.month(chosen.engagement(), month.getValue()));
            }
        });
        add(new Stack(new Paragraph(getTranslation("attendance.papers.pick")), month, person));
    }

    /** Whoever lacks a signature. */
    private void offer(YearMonth of) {
        var rows = new LinkedHashMap<Object, MonthRow>();
        Stream.of(MonthFilter.NOT_CONFIRMED, MonthFilter.NOT_SIGNED)
                .flatMap(filter -> months.rows(of, filter, PageRequest.of(0, MOST)).stream())
                .forEach(row -> rows.putIfAbsent(row.engagement(), row));
        person.setItems(rows.values());
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.rules.AddHoliday;
import it.florwork.rules.HolidayRow;
import it.florwork.rules.HolidayService;
import it.florwork.rules.LegalSources;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.LocalDate;
import java.time.Year;

/** The administrator's holidays: each with its law and its days in force; one more from a day on, or one that ends. */
class HolidayRulesPanel extends Panel {
    private static final int LONGEST_SOURCE = 400;

    private final HolidayService holidays;
    private final LocalDate today;
    private final Runnable changed;
    private final Formats formats = Formats.current();

    HolidayRulesPanel(HolidayService holidays, Year year, LocalDate today, Runnable changed) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.holidays.law"));
        this.holidays = holidays;
        this.today = today;
        this.changed = changed;
        add(new WorkList(holidays.rows(year).stream().map(row -> row(row, year)).toList()));
        add(form());
    }

    private WorkRow row(HolidayRow holiday, Year year) {
        var day = formats.longDay(holiday.in(year));
        var row = WorkRow.plain(new Span(day))
                .withFact(formats.period(holiday.validity()))
                .withFact(Data.text(LegalSources.in(getLocale(), holiday.legalSource())));
        return holiday.validity().isOpen()
                ? row.withAction(
                        ActionButton.link(getTranslation("attendance.holidays.end"), click -> askLastDay(holiday, day)))
                : row;
    }

    private void askLastDay(HolidayRow holiday, String day) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("attendance.holidays.end.title", day));
        var last = formats.datePicker(getTranslation("attendance.holidays.end.last"));
        last.setMin(today);
        dialog.add(new Stack(new Paragraph(getTranslation("attendance.holidays.end.effect")), last));
        dialog.getFooter()
                .add(
                        ActionButton.plain(getTranslation("shared.cancel"), click -> dialog.close()),
                        ActionButton.primary(getTranslation("attendance.holidays.end.save"), click -> {
                            if (Pickers.isComplete(last)) {
                                holidays.end(holiday.code(), last.getValue());
                                dialog.close();
                                changed.run();
                            }
                        }));
        dialog.open();
    }

    private Stack form() {
        var first = formats.datePicker(getTranslation("attendance.holidays.first"));
        first.setMin(today.plusDays(1));
        var source = new TextField(getTranslation("attendance.holidays.source"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setWidthFull();
        return new Stack(
                new Paragraph(getTranslation("attendance.holidays.add.effect")),
                first,
                source,
                ActionButton.quiet(getTranslation("attendance.holidays.add"), click -> {
                    if (Pickers.isComplete(first) & Pickers.isComplete(source)) {
                        holidays.add(new AddHoliday(first.getValue(), source.getValue()));
                        changed.run();
                    }
                }));
    }
}

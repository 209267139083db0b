package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Hours on a day without a plan: the trainee says which day, then when. */
class OtherDayPanel extends Panel {
    private static final int MOST = 6;

    private final List<TraineeDay> free;
    private final LocalDate today;
    private final Instant shown;
    private final Consumer<ReportDay> onSave;
    private final Div below = new Div();
    private final Span refusal = new Span();

    /** @param free the days without a plan, the latest first */
    OtherDayPanel(List<TraineeDay> free, LocalDate today, Instant shown, Consumer<ReportDay> onSave) {
        super(UI.getCurrentOrThrow().getTranslation("register.other.title"));
        this.free = free.stream().limit(MOST).toList();
        this.today = today;
        this.shown = shown;
        this.onSave = onSave;
        below.addClassName("fw-choices");
        refusal.addClassName("fw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        below.add(ActionButton.plain(FwIcon.CALENDAR, getTranslation("register.other.open"), click -> askWhich()));
        add(below, refusal);
    }

    private void askWhich() {
        below.removeAll();
        below.add(new Paragraph(getTranslation("register.other.which")));
        boolean several = free.stream().map(TraineeDay::engagement).distinct().count() > 1;
        free.forEach(own -> {
            var day = ActionButton.plain(Formats.current().day(own.day().date()), click -> ask(own));
            if (several) {
                var place = Data.text(own.siteName());
                place.addClassName("fw-note");
                day.getElement().appendChild(place.getElement());
            }
            below.add(day);
        });
    }

    private void ask(TraineeDay own) {
        below.removeAll();
        var when = new Paragraph(Formats.current().longDay(own.day().date()));
        when.addClassName("fw-strong");
        below.add(
                when,
                new DayEditor(
                        own.day(), Side.TRAINEE, DayChoices.of(Side.TRAINEE, own.day(), today), "", shown, onSave));
    }

    void showRefusal(String words) {
        refusal.setText(words);
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.attendance.CalendarDetail;
import it.florwork.attendance.CalendarEffects;
import it.florwork.attendance.Calendars;
import it.florwork.attendance.ClosureOutcome;
import it.florwork.attendance.SiteClosures;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A closure more: for everybody at the site, or for this person alone. */
class ClosePanel extends Panel {
    private static final int LONGEST_REASON = 120;

    private final CalendarDetail calendar;
    private final Calendars calendars;
    private final SiteClosures closures;
    private final CalendarEffects effects;
    private final transient Consumer<@Nullable ClosureOutcome> changed;
    private final transient FormKeeping.Kept draft;
    private final Formats formats = Formats.current();
    private final DatePicker first = formats.datePicker(getTranslation("attendance.calendar.closedFrom"));
    private final DatePicker last = formats.datePicker(getTranslation("attendance.calendar.closedTo"));
    private final Checkbox all = new Checkbox(getTranslation("attendance.calendar.forAll"), true);
    private final EffectOfDays effect = new EffectOfDays();
    private final TextField reason = new TextField(getTranslation("attendance.closure.reason"));

    ClosePanel(
            CalendarDetail calendar,
            Calendars calendars,
            SiteClosures closures,
            CalendarEffects effects,
            FormKeeping keeping,
            Consumer<@Nullable ClosureOutcome> changed) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.calendar.close"));
        this.calendar = calendar;
        this.calendars = calendars;
        this.closures = closures;
        this.effects = effects;
        this.changed = changed;
        Pickers.within(first, calendar.period());
        Pickers.within(last, calendar.period());
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
            preview();
        });
        last.addValueChangeListener(change -> preview());
        reason.setHelperText(getTranslation("attendance.closure.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        all.addValueChangeListener(change -> {
            reason.setVisible(change.getValue());
            preview();
        });
        draft = keeping.keeping("closure", calendar.engagement().toString())
                .keep("first", first, LocalDate::toString, LocalDate::parse)
                .keep("last", last, LocalDate::toString, LocalDate::parse)
                .keep("all", all, String::valueOf, Boolean::valueOf)
                .keep("reason", reason)
                .offer();
        add(draft.bar());
        add(new Stack(
                first,
                last,
                all,
                reason,
                effect,
                ActionButton.quiet(getTranslation("attendance.calendar.close.save"), click -> close())));
    }

    private void preview() {
        effect.clear();
        if (first.isEmpty()
                || first.isInvalid()
                || last.isEmpty()
                || last.isInvalid()
                || last.getValue().isBefore(first.getValue())) {
            return;
        }
        var closed = Period.of(first.getValue(), last.getValue());
        if (all.getValue()) {
            effect.show(effects.ofClosingSite(calendar.engagement(), closed), EffectOfDays.Signed.STAYS);
        } else {
            effect.show(effects.ofClosing(calendar.engagement(), closed), EffectOfDays.Signed.REOPEN_FIRST);
        }
    }

    private void close() {
        boolean complete = Pickers.isComplete(first) & Pickers.isComplete(last);
        if (all.getValue()) {
            complete &= Pickers.isComplete(reason);
        }
        if (complete && last.getValue().isBefore(first.getValue())) {
            last.setErrorMessage(getTranslation("attendance.calendar.lastBeforeFirst"));
            last.setInvalid(true);
        } else if (complete) {
            var closed = Period.of(first.getValue(), last.getValue());
            if (all.getValue()) {
                var outcome = closures.close(calendar.engagement(), closed, reason.getValue());
                draft.done();
                changed.accept(outcome);
            } else {
                calendars.close(calendar.engagement(), closed);
                draft.done();
                changed.accept(null);
            }
        }
    }
}

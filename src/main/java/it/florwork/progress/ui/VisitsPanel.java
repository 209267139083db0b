package it.florwork.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.casework.RecordContact;
import it.florwork.progress.VisitRow;
import it.florwork.progress.VisitState;
import it.florwork.progress.Visits;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.LocalDate;

/** The visits at one engagement: plan the next, note the one that was made. */
class VisitsPanel extends Panel {
    private static final int SHOWN = 20;
    private static final int USUAL_MINUTES = 60;

    private final transient Visits visits;
    private final LocalDate today;
    private final transient Runnable again;

    VisitsPanel(EngagementId engagement, Visits visits, LocalDate today, Runnable again) {
        super(UI.getCurrentOrThrow().getTranslation("progress.visit.title"));
        this.visits = visits;
        this.today = today;
        this.again = again;
        add(new WorkList(visits.of(engagement, SHOWN).stream().map(this::row).toList()));
        var on = Formats.current().datePicker(getTranslation("progress.visit.next"));
        on.setMin(today);
        add(Stack.row(on, ActionButton.quiet(getTranslation("progress.visit.plan"), click -> {
            if (isGiven(on)) {
                visits.plan(engagement, on.getValue());
                again.run();
            }
        })));
    }

    private WorkRow row(VisitRow visit) {
        var row = WorkRow.plain(new Span(Formats.current().date(visit.on())))
                .withFact(Data.text(visit.by()))
                .withChip(new StatusBadge(tone(visit.state()), getTranslation("progress.visit." + visit.state())));
        return visit.state() == VisitState.PLANNED
                ? row.withAction(Stack.row(
                        ActionButton.quiet(getTranslation("progress.visit.made"), click -> note(visit)),
                        ActionButton.plain(getTranslation("progress.visit.cancel"), click -> {
                            visits.cancel(visit.id());
                            again.run();
                        })))
                : row;
    }

    private static Tone tone(VisitState state) {
        return switch (state) {
            case PLANNED -> Tone.PLANNED;
            case DONE -> Tone.GOOD;
            case CANCELLED -> Tone.NONE;
        };
    }

    /** Asks what was seen, in place of the plan. */
    private void note(VisitRow visit) {
        var on = Formats.current().datePicker(getTranslation("progress.visit.on"));
        on.setMax(today);
        on.setValue(visit.on().isAfter(today) ? today : visit.on());
        var minutes = new IntegerField(getTranslation("progress.visit.minutes"));
        minutes.setMin(1);
        minutes.setMax(RecordContact.MOST_MINUTES);
        minutes.setValue(USUAL_MINUTES);
        var words = new TextArea(getTranslation("progress.visit.note"));
        words.setHelperText(getTranslation("progress.milestone.noteHelp"));
        words.setMaxLength(RecordContact.LONGEST_NOTE);
        words.setWidthFull();
        removeAll();
        add(Stack.row(on, minutes), words, ActionButton.primary(getTranslation("progress.visit.save"), click -> {
            minutes.setInvalid(minutes.isEmpty());
            if (isGiven(on) && !minutes.isInvalid()) {
                visits.made(visit.id(), on.getValue(), minutes.getValue(), words.getValue());
                again.run();
            }
        }));
    }

    private static boolean isGiven(DatePicker day) {
        day.setInvalid(day.isEmpty());
        return !day.isInvalid();
    }
}

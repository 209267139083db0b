package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.attendance.domain.PlannedDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.SlotEditor;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says of one person's day what it was: a kind, the times when something was done, a word on what. It stands under the
 * person's line, so that nobody loses sight of whom it is about.
 */
class DayEditor extends Div {
    private final DayView day;
    private final Side side;

    /** Names the act of saving what stands here: a second tap is the same act. */
    private final DayReportId act = DayReportId.next();

    private final Instant opened;
    private final RadioButtonGroup<DayKind> kinds = new RadioButtonGroup<>();
    private final SlotEditor times;
    private final RadioButtonGroup<ClosureReason> closure = new RadioButtonGroup<>();
    private final TextField activity = new TextField();
    private final Span notInsured = new Span();

    /**
     * @param choices the kinds to offer; PARTIAL is never among them, the times tell it
     * @param opened the moment of the screen, which becomes the moment of the act
     */
    DayEditor(
            DayView day,
            Side side,
            List<DayKind> choices,
            String suggestedActivity,
            Instant opened,
            Consumer<ReportDay> onSave) {
        this.day = day;
        this.side = side;
        this.opened = opened;
        this.times = new SlotEditor(day.date().getDayOfWeek()).withLabel(getTranslation("register.edit.times"));
        addClassName("fw-day-editor");
        kinds.setLabel(getTranslation("register.edit.kind"));
        kinds.setItems(choices);
        kinds.setItemLabelGenerator(kind -> getTranslation("register.choice." + kind));
        kinds.addClassNames("fw-tiles", "fw-tiles-wrap");
        kinds.addValueChangeListener(change -> showTimes());
        closure.setLabel(getTranslation("register.edit.closure"));
        closure.setItems(ClosureReason.values());
        closure.setItemLabelGenerator(reason -> getTranslation("register.closure." + reason));
        closure.addClassNames("fw-tiles", "fw-tiles-wrap");
        closure.setErrorMessage(getTranslation("attendance.error.closureReasonMissing"));
        activity.setLabel(getTranslation(day.open() ? "register.edit.activity" : "register.edit.whatReally"));
        activity.setMaxLength(ReportDay.LONGEST_ACTIVITY);
        activity.setWidthFull();
        notInsured.addClassName("fw-warning-text");
        notInsured.setText(getTranslation("register.edit.notInsured"));
        times.addValueChangeListener(change -> showTimes());
        add(kinds, times, notInsured, closure, activity);
        if (!day.open()) {
            activity.setHelperText(getTranslation("register.edit.whatReally.help"));
            var closed = new Span(getTranslation("register.edit.closed"));
            closed.addClassName("fw-warning-text");
            add(closed);
        }
        add(ActionButton.quiet(
                FwIcon.CHECK,
                getTranslation(day.open() ? "register.edit.save" : "register.edit.askCorrection"),
                click -> save(onSave)));
        start(choices, suggestedActivity);
    }

    /** Says the kinds as of somebody else, not as "I". */
    DayEditor inThirdPerson() {
        kinds.setItemLabelGenerator(kind -> getTranslation("attendance.kind." + kind));
        return this;
    }

    private void start(List<DayKind> choices, String suggestedActivity) {
        var said = switch (side) {
            case TRAINEE -> day.trainee();
            case TUTOR -> day.tutor();
            case OPERATOR -> day.operator();
        };
        var before = said.isEmpty() ? day.counts() : said.getLast();
        var kind = before == null ? choices.getFirst() : before.kind();
        kinds.setValue(kind == DayKind.PARTIAL ? DayKind.PRESENT : choices.contains(kind) ? kind : choices.getFirst());
        var slots = before == null || before.slots().isEmpty() ? day.planned() : before.slots();
        times.setValue(DayWords.toEditor(slots, day.date().getDayOfWeek()));
        closure.setValue(before == null ? null : before.closure());
        activity.setValue(before == null || before.activity() == null ? suggestedActivity : before.activity());
        showTimes();
    }

    private void showTimes() {
        boolean done = kinds.getValue() != null && kinds.getValue().countsAsDone();
        times.setVisible(done);
        activity.setVisible(done || isAskedWithWords());
        closure.setVisible(kinds.getValue() == DayKind.CLOSURE);
        notInsured.setVisible(done && !isInsured());
    }

    /** A day that is closed is only asked to be corrected: whoever decides wants to know what it really was. */
    private boolean isAskedWithWords() {
        return !day.open();
    }

    private boolean isInsured() {
        var insured = kinds.getValue() == DayKind.MAKE_UP ? day.usual() : day.planned();
        return new PlannedDay(day.date(), true, insured, day.off()).covers(slots());
    }

    private List<TimeSlot> slots() {
        return DayWords.fromEditor(times.getValue());
    }

    private void save(Consumer<ReportDay> onSave) {
        var kind = kinds.getValue();
        boolean done = kind.countsAsDone();
        if (done && (times.isEmpty() || times.problem().isPresent())) {
            times.setErrorMessage(times.problem().orElseGet(() -> getTranslation("attendance.error.timesMissing")));
            times.setInvalid(true);
            return;
        }
        if (kind == DayKind.CLOSURE) {
            closure.setInvalid(closure.isEmpty());
            if (!closure.isEmpty()) {
                var closed = ReportDay.closed(
                        act, day.engagement(), day.date(), closure.getValue(), day.basisOf(side), opened);
                onSave.accept(isAskedWithWords() ? closed.saying(activity.getValue()) : closed);
            }
            return;
        }
        var slots = done ? slots() : List.<TimeSlot>of();
        onSave.accept(ReportDay.inPortal(
                act,
                day.engagement(),
                day.date(),
                kind == DayKind.PRESENT && isShorterThanPlanned(slots) ? DayKind.PARTIAL : kind,
                slots,
                done || isAskedWithWords() ? activity.getValue() : null,
                day.basisOf(side),
                opened));
    }

    private boolean isShorterThanPlanned(List<TimeSlot> slots) {
        return TimeSlot.sum(slots).compareTo(TimeSlot.sum(day.planned())) < 0;
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Late or away before: the real time as a large target, in the steps in which times are entered; nothing to type. */
class QuickTimes extends Div {
    private static final int STEPS = 4;

    private final DayView day;
    private final String activity;
    private final Instant shown;
    private final Consumer<ReportDay> onSave;
    /** What the tutor has said so far, else the plan: a late arrival and an early leave add up. */
    private final List<TimeSlot> soFar;

    QuickTimes(DayView day, String activity, Instant shown, Consumer<ReportDay> onSave) {
        this.day = day;
        this.activity = activity;
        this.shown = shown;
        this.onSave = onSave;
        this.soFar = day.tutor().stream()
                .filter(said -> said.kind().agreesWith(DayKind.PRESENT))
                .map(DayVersion::slots)
                .reduce((first, last) -> last)
                .orElse(day.planned());
        addClassName("fw-quick-times");
        int in = day.planned().getFirst().from();
        int out = day.planned().getLast().to();
        row("register.quick.in", steps().map(late -> in + late).toList(), at -> from(soFar, in, at));
        row("register.quick.out", steps().map(early -> out - early).toList(), at -> until(soFar, out, at));
    }

    private static Stream<Integer> steps() {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> step * TimeSlot.STEP);
    }

    private void row(String key, List<Integer> times, Function<Integer, List<TimeSlot>> meaning) {
        var label = new Span(getTranslation(key));
        label.addClassName("fw-quick-label");
        var targets = new Div(label);
        targets.addClassName("fw-quick-row");
        targets.getElement().setAttribute("role", "group");
        targets.getElement().setAttribute("aria-label", getTranslation(key));
        for (int at : times) {
            var slots = meaning.apply(at);
            if (!slots.isEmpty()) {
                targets.add(target(at, slots));
            }
        }
        add(targets);
    }

    private ActionButton target(int at, List<TimeSlot> slots) {
        var act = DayReportId.next();
        var kind = TimeSlot.sum(slots).compareTo(TimeSlot.sum(day.planned())) < 0 ? DayKind.PARTIAL : DayKind.PRESENT;
        return ActionButton.plain(
                Formats.current().time(at),
                click -> onSave.accept(ReportDay.inPortal(
                        act, day.engagement(), day.date(), kind, slots, activity, day.basisOf(Side.TUTOR), shown)));
    }

    /** The same times, beginning at this minute instead of the plan's or the one said before. */
    static List<TimeSlot> from(List<TimeSlot> slots, int planned, int at) {
        var result = new ArrayList<TimeSlot>();
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            int begins = i == 0 ? Math.min(planned, slot.from()) : slot.from();
            if (slot.to() > at) {
                result.add(new TimeSlot(Math.max(begins, at), slot.to()));
            }
        }
        return result;
    }

    /** The same times, ending at this minute. */
    static List<TimeSlot> until(List<TimeSlot> slots, int planned, int at) {
        var result = new ArrayList<TimeSlot>();
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            int ends = i == slots.size() - 1 ? Math.max(planned, slot.to()) : slot.to();
            if (slot.from() < at) {
                result.add(new TimeSlot(slot.from(), Math.min(ends, at)));
            }
        }
        return result;
    }
}

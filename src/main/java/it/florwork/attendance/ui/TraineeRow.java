package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One person's day in the tutor's list: who, what stands, one tap for what is usual, a pencil for the rest. */
class TraineeRow extends ListItem {
    /** Names the one-tap act of this row: a second tap is the same act. */
    private final DayReportId act = DayReportId.next();

    private final TraineeDay trainee;
    private final String name;
    private final Instant shown;
    private final LocalDate today;
    private final Supplier<String> groupActivity;
    private final Consumer<ReportDay> onSave;
    private final Consumer<DayView> onHistory;
    private final Div text = new Div();
    private final Div below = new Div();
    private final Span refusal = new Span();

    /**
     * @param shown the moment of the screen, which becomes the moment of the acts on it
     * @param groupActivity what the whole group does, to begin with
     * @param onHistory asked for the earlier versions of this day
     */
    TraineeRow(
            TraineeDay trainee,
            String name,
            DayWords words,
            LocalDate today,
            Instant shown,
            Supplier<String> groupActivity,
            Consumer<ReportDay> onSave,
            Consumer<DayView> onHistory) {
        this.trainee = trainee;
        this.name = name;
        this.today = today;
        this.shown = shown;
        this.groupActivity = groupActivity;
        this.onSave = onSave;
        this.onHistory = onHistory;
        addClassName("fw-day-row");
        var who = new Span(name);
        who.addClassName("fw-day-name");
        var fact = new Span(words.fact(day()));
        fact.addClassName("fw-note");
        text.add(Data.mark(who), fact);
        text.addClassName("fw-day-words");
        words.activity(day()).map(Data::text).ifPresent(activity -> {
            activity.addClassName("fw-note");
            text.add(activity);
        });
        var buttons = new Div();
        buttons.addClassName("fw-day-buttons");
        var line = new Div(text, words.badge(day()), buttons);
        line.addClassName("fw-day-line");
        usual().ifPresent(usual -> buttons.add(usualButton(usual)));
        if (!choices().isEmpty()) {
            buttons.add(
                    ActionButton.icon(FwIcon.PENCIL, getTranslation("register.change", name), click -> openOrClose()));
        }
        refusal.addClassName("fw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(line, refusal, below);
    }

    TraineeDay trainee() {
        return trainee;
    }

    private DayView day() {
        return trainee.day();
    }

    /** Planned on a day that is here or over, and only the tutor's word is missing. */
    boolean isToMark() {
        return TutorDay.isToMark(day(), today);
    }

    /** What one tap would say: as planned, or that the absence the person announced is justified. */
    private Optional<ReportDay> usual() {
        if (isToMark()) {
            return Optional.of(asPlanned());
        }
        return TutorDay.isAnnouncedAbsence(day()) ? Optional.of(report(DayKind.EXCUSED)) : Optional.empty();
    }

    /** The report that says "as planned", one act for as long as this row is on the screen. */
    ReportDay asPlanned() {
        return report(DayKind.PRESENT);
    }

    private ReportDay report(DayKind kind) {
        return ReportDay.inPortal(
                act,
                trainee.engagement(),
                day().date(),
                kind,
                kind.countsAsDone() ? day().planned() : List.of(),
                kind.countsAsDone() ? groupActivity.get() : null,
                day().basisOf(Side.TUTOR),
                shown);
    }

    private ActionButton usualButton(ReportDay usual) {
        boolean present = usual.kind() == DayKind.PRESENT;
        var button = ActionButton.icon(
                FwIcon.CHECK,
                getTranslation(present ? "register.asPlanned" : "register.absenceSeen", name),
                click -> onSave.accept(present ? asPlanned() : usual));
        button.addClassName("fw-day-usual");
        return button;
    }

    private List<DayKind> choices() {
        return DayChoices.of(Side.TUTOR, day(), today);
    }

    private void openOrClose() {
        if (below.getChildren().findAny().isPresent()) {
            below.removeAll();
        } else {
            var editor = new DayEditor(day(), Side.TUTOR, choices(), groupActivity.get(), shown, onSave);
            if (day().off() == null
                    && !day().planned().isEmpty()
                    && !day().date().isAfter(today)) {
                below.add(new QuickTimes(day(), activity(), shown, onSave));
            }
            below.add(editor);
            if (day().counts() != null) {
                below.add(ActionButton.link(getTranslation("register.history"), click -> onHistory.accept(day())));
            }
            below.scrollIntoView();
        }
    }

    /** What the tutor has written of this person, else of the whole group. */
    private String activity() {
        var own = day().tutor().stream()
                .map(DayVersion::activity)
                .filter(Objects::nonNull)
                .findFirst();
        return own.orElseGet(groupActivity);
    }

    /** @param saidAt when the trainee said that they come, or null */
    void showPromise(@Nullable Instant saidAt) {
        if (saidAt != null && DayWords.isLastWord(day(), saidAt)) {
            var promise = new Span(getTranslation("register.fact.promised"));
            promise.addClassName("fw-day-promise");
            text.add(promise);
        }
    }

    void showRefusal(String words) {
        refusal.setText(words);
    }
}

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
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A day of the trainee that is here or over: what stands, and two answers — it is so, or it was different. */
class OwnDayRow extends ListItem {
    private final TraineeDay own;
    private final DayWords words;
    private final LocalDate today;
    private final Instant shown;
    private final Consumer<ReportDay> onSave;
    private final DayReportId act = DayReportId.next();
    private final Div below = new Div();
    private final Span refusal = new Span();

    /** @param onHistory asked for the earlier versions of this day */
    OwnDayRow(
            TraineeDay own,
            DayWords words,
            LocalDate today,
            Instant shown,
            Consumer<ReportDay> onSave,
            Consumer<DayView> onHistory) {
        this.own = own;
        this.words = words;
        this.today = today;
        this.shown = shown;
        this.onSave = onSave;
        addClassNames("fw-day-row", "fw-own-day");
        var when = new Span(Formats.current().due(day().date(), today) + ", "
                + Formats.current().day(day().date()));
        when.addClassName("fw-day-name");
        var fact = new Span(sentence());
        fact.addClassName("fw-note");
        var text = new Div(when, fact);
        text.addClassName("fw-day-words");
        var line = new Div(text, words.badge(day()));
        line.addClassName("fw-day-line");
        var buttons = new Div();
        buttons.addClassName("fw-day-answers");
        if (saidTwice()) {
            below.add(new OwnVersions(day(), words, shown, onSave));
        } else if (canAgree()) {
            buttons.add(ActionButton.quiet(FwIcon.CHECK, getTranslation(agreeKey()), click -> onSave.accept(agree())));
        }
        buttons.add(ActionButton.plain(getTranslation("register.own.different"), click -> openOrClose()));
        if (!day().trainee().isEmpty()) {
            buttons.add(ActionButton.link(getTranslation("register.history"), click -> onHistory.accept(day())));
        }
        refusal.addClassName("fw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(line, buttons, refusal, below);
    }

    TraineeDay own() {
        return own;
    }

    private DayView day() {
        return own.day();
    }

    private String sentence() {
        if (day().isDisputed()
                && !saidTwice()
                && !day().tutor().isEmpty()
                && !day().trainee().isEmpty()) {
            return getTranslation(
                    "register.own.twoVersions",
                    words.said(day().trainee().getLast()),
                    words.said(day().tutor().getLast()));
        }
        if (day().tutor().isEmpty() && !day().trainee().isEmpty() && !saidTwice()) {
            return words.scribe(day().trainee().getLast()).orElse(words.times(day().planned()));
        }
        return day().tutor().isEmpty()
                ? words.times(day().planned())
                : getTranslation(
                        "register.own.tutorSays", words.said(day().tutor().getLast()));
    }

    /** Two of the trainee's own words stand: two devices or windows did not know of each other. */
    private boolean saidTwice() {
        return day().trainee().size() > 1;
    }

    /** A trainee may contradict "unjustified" or let it stand, but never says it of himself. */
    private boolean canAgree() {
        return !(day().tutor().isEmpty() && day().planned().isEmpty())
                && day().tutor().stream().allMatch(said -> said.kind().mayBeReportedBy(Side.TRAINEE));
    }

    private String agreeKey() {
        return day().tutor().isEmpty() ? "register.own.asPlanned" : "register.own.agree";
    }

    /** Says what the tutor says; while the tutor is silent, that it went as planned. */
    private ReportDay agree() {
        var tutors = day().tutor().stream().reduce((first, last) -> last);
        return ReportDay.inPortal(
                act,
                own.engagement(),
                day().date(),
                tutors.map(DayVersion::kind).orElse(DayKind.PRESENT),
                tutors.map(DayVersion::slots).orElse(day().planned()),
                null,
                day().basisOf(Side.TRAINEE),
                shown);
    }

    private void openOrClose() {
        if (below.getChildren().findAny().isPresent()) {
            below.removeAll();
        } else {
            var choices = DayChoices.of(Side.TRAINEE, day(), today);
            var editor = new DayEditor(day(), Side.TRAINEE, choices, "", shown, onSave);
            below.add(editor);
            editor.scrollIntoView();
        }
    }

    void showRefusal(String reason) {
        refusal.setText(reason);
    }
}

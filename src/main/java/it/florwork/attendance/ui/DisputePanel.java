package it.florwork.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tutor and trainee say different things of a day: both versions side by side, and a third way out. */
class DisputePanel extends Panel {
    private final DayView day;
    private final String name;
    private final DayWords words;
    private final Instant shown;
    private final DayReportId act = DayReportId.next();

    DisputePanel(
            TraineeDay trainee, String name, String title, DayWords words, Instant shown, Consumer<ReportDay> onSave) {
        super(title);
        this.day = trainee.day();
        this.name = name;
        this.words = words;
        this.shown = shown;
        asWarning();
        addClassName("fw-dispute");
        add(new Paragraph(
                getTranslation(isTutorsLastWord() ? "register.dispute.saidTwice" : "register.dispute.which", name)));
        var versions = new Div();
        versions.addClassName("fw-versions");
        Stream.concat(day.tutor().stream(), day.trainee().stream())
                .map(version -> choice(version, onSave))
                .forEach(versions::add);
        add(versions);
        var later = new Paragraph(getTranslation("register.dispute.operatorKnows"));
        later.setVisible(isTutorsLastWord());
        var pass = ActionButton.link(FwIcon.TALK, getTranslation("register.dispute.operator"), click -> {
            click.getSource().setVisible(false);
            later.setVisible(true);
        });
        pass.setVisible(!isTutorsLastWord());
        add(pass, later);
    }

    /** The tutor answered after the trainee: both have said their word, now somebody else decides. */
    private boolean isTutorsLastWord() {
        var byTime = Comparator.comparing(DayVersion::receivedAt);
        var tutors = day.tutor().stream().max(byTime);
        var trainees = day.trainee().stream().max(byTime);
        return day.tutor().size() == 1
                && tutors.isPresent()
                && trainees.isPresent()
                && tutors.get().receivedAt().isAfter(trainees.get().receivedAt());
    }

    private Button choice(DayVersion version, Consumer<ReportDay> onSave) {
        boolean own = version.side() == Side.TUTOR;
        var who = own ? new Span(getTranslation("register.dispute.you")) : Data.text(name);
        who.addClassName("fw-note");
        var at = new Span(words.scribe(version)
                .orElseGet(() ->
                        getTranslation("register.own.saidAt", Formats.current().moment(version.receivedAt()))));
        at.addClassName("fw-note");
        var said = new Span(words.said(version));
        said.addClassName("fw-version-said");
        var button = ActionButton.plain(
                "",
                click -> onSave.accept(ReportDay.inPortal(
                        act,
                        day.engagement(),
                        day.date(),
                        version.kind(),
                        version.slots(),
                        version.activity(),
                        day.basisOf(Side.TUTOR),
                        shown)));
        button.addClassName("fw-version-choice");
        var both = new Div(who, said, at);
        button.getElement().appendChild(both.getElement());
        return button;
    }
}

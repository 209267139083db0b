package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import java.time.Instant;
import java.util.function.Consumer;

/** The trainee said two things of one day, on two devices or in two windows: each with its hours and its moment. */
class OwnVersions extends Div {
    private final DayReportId act = DayReportId.next();

    OwnVersions(DayView day, DayWords words, Instant shown, Consumer<ReportDay> onSave) {
        addClassName("fw-own-versions");
        var versions = new Div();
        versions.addClassName("fw-versions");
        day.trainee().forEach(version -> versions.add(choice(day, version, words, shown, onSave)));
        add(new Paragraph(getTranslation("register.own.saidTwice")), versions);
    }

    private ActionButton choice(
            DayView day, DayVersion version, DayWords words, Instant shown, Consumer<ReportDay> onSave) {
        var button = ActionButton.plain(
                "",
                click -> onSave.accept(ReportDay.inPortal(
                        act,
                        day.engagement(),
                        day.date(),
                        version.kind(),
                        version.slots(),
                        version.activity(),
                        day.basisOf(Side.TRAINEE),
                        shown)));
        button.addClassName("fw-version-choice");
        var when = new Span(words.scribe(version)
                .orElseGet(() ->
                        getTranslation("register.own.saidAt", Formats.current().moment(version.receivedAt()))));
        when.addClassName("fw-note");
        var said = new Span(words.said(version));
        said.addClassName("fw-version-said");
        button.getElement().appendChild(new Div(when, said).getElement());
        return button;
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A disputed day before an operator: every version, each with its button, and a reason to be given. */
class SettlePanel extends Panel {
    private final DayView day;
    private final Instant now;
    private final DayReportId act = DayReportId.next();
    private final DayWords words = new DayWords(this::getTranslation);

    SettlePanel(DayView day, Instant now, BiConsumer<ReportDay, String> onSettled) {
        super(Formats.current().longDay(day.date()));
        this.day = day;
        this.now = now;
        asWarning();
        var versions = new Div();
        versions.addClassName("fw-versions");
        Stream.of(day.trainee(), day.tutor(), day.operator())
                .flatMap(List::stream)
                .map(version -> choice(version, onSettled))
                .forEach(versions::add);
        add(versions);
    }

    private ActionButton choice(DayVersion version, BiConsumer<ReportDay, String> onSettled) {
        return ActionButton.plain(
                getTranslation("attendance.settle.version." + version.side(), words.said(version)),
                click -> new ReasonDialog("attendance.settle", reason -> onSettled.accept(settled(version), reason))
                        .open());
    }

    private ReportDay settled(DayVersion version) {
        return ReportDay.inPortal(
                act,
                day.engagement(),
                day.date(),
                version.kind(),
                version.slots(),
                version.activity(),
                day.basisOf(Side.OPERATOR),
                now);
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Stack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A group did not meet: the reason is the second tap, and the last. */
class ClosedDialog extends Dialog {
    private final UI ui = UI.getCurrentOrThrow();

    /** Each person's act, the same however often it is tapped. */
    private final Map<EngagementId, DayReportId> acts;

    /** @param shown the moment of the screen, which becomes the moment of the acts */
    ClosedDialog(List<DayView> days, Instant shown, Consumer<List<ReportDay>> onClosed) {
        acts = days.stream()
                .map(DayView::engagement)
                .collect(Collectors.toMap(Function.identity(), id -> DayReportId.next()));
        setHeaderTitle(ui.getTranslation("register.day.allClosed.why"));
        var reasons = new Div();
        reasons.addClassName("fw-choices");
        for (var reason : ClosureReason.values()) {
            reasons.add(ActionButton.plain(ui.getTranslation("register.closure." + reason), click -> {
                close();
                onClosed.accept(
                        days.stream().map(day -> closed(day, reason, shown)).toList());
            }));
        }
        add(new Stack(new Paragraph(ui.getTranslation("register.day.allClosed.effect", days.size())), reasons));
        getFooter().add(ActionButton.plain(ui.getTranslation("shared.cancel"), click -> close()));
    }

    /** Of these people: whoever is planned and not said closed yet, as long as no operator has settled the day. */
    static List<DayView> closable(List<TraineeDay> people) {
        return people.stream()
                .filter(trainee -> trainee.group() != null)
                .map(TraineeDay::day)
                .filter(day -> !day.planned().isEmpty()
                        && day.open()
                        && day.operator().isEmpty()
                        && day.tutor().stream().allMatch(said -> said.closure() == null))
                .toList();
    }

    private ReportDay closed(DayView day, ClosureReason reason, Instant shown) {
        return ReportDay.closed(
                Objects.requireNonNull(acts.get(day.engagement())),
                day.engagement(),
                day.date(),
                reason,
                day.basisOf(Side.TUTOR),
                shown);
    }
}

package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.placement.ExtendPlacement;
import it.florwork.placement.PlacementChanges;
import it.florwork.placement.PlacementDetail;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementStatus;
import it.florwork.placement.SuspensionReason;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.StepDialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What moves the end of a running internship: suspend, resume, take a suspension back, extend. */
class ChangeButtons {
    private static final int LONGEST_NUMBER = 60;

    private final PlacementChanges changes;
    private final LocalDate today;
    private final Runnable done;

    /** @param done shows the internship anew */
    ChangeButtons(PlacementChanges changes, LocalDate today, Runnable done) {
        this.changes = changes;
        this.today = today;
        this.done = done;
    }

    List<Component> of(PlacementDetail placement) {
        var id = placement.row().id();
        var status = placement.row().status();
        var buttons = new ArrayList<Component>();
        if (status.isRunning()) {
            buttons.add(button(FwIcon.CALENDAR, "placement.extend", () -> extend(placement)));
        }
        if (status == PlacementStatus.ACTIVE) {
            buttons.add(button(FwIcon.CLOCK, "placement.suspend", () -> suspend(placement)));
        }
        if (isResumed(placement)) {
            buttons.add(button(FwIcon.UNDO, "placement.takeBackResume", () -> takeBackResume(id)));
        }
        if (status == PlacementStatus.SUSPENDED) {
            buttons.add(button(FwIcon.UNDO, "placement.takeBack", () -> takeBack(id)));
            buttons.add(ActionButton.primary(FwIcon.FORWARD, text("placement.resume"), click -> resume(id)));
        }
        return buttons;
    }

    private void suspend(PlacementDetail placement) {
        var open = Arrays.stream(SuspensionReason.values())
                .filter(reason -> reason.isOpenTo(placement.row().regime()))
                .toList();
        new DatedDialog<>("placement.suspend", today, open, (on, reason) -> {
                    changes.suspend(placement.row().id(), on, reason);
                    done.run();
                })
                .open();
    }

    private void resume(PlacementId id) {
        new DatedDialog<>("placement.resume", today, List.<SuspensionReason>of(), (on, none) -> {
                    changes.resume(id, on);
                    done.run();
                })
                .open();
    }

    /** Its last step ended a suspension. */
    private static boolean isResumed(PlacementDetail placement) {
        var history = placement.history();
        int last = history.size() - 1;
        return placement.row().status() == PlacementStatus.ACTIVE
                && last > 0
                && history.get(last).reason() == null
                && history.get(last - 1).to() == PlacementStatus.SUSPENDED;
    }

    private void takeBack(PlacementId id) {
        confirm("placement.takeBack", () -> changes.takeBackSuspension(id));
    }

    private void takeBackResume(PlacementId id) {
        confirm("placement.takeBackResume", () -> changes.takeBackResumption(id));
    }

    private void confirm(String key, Runnable act) {
        new ConfirmDialog(
                        text(key + ".title"),
                        text(key + ".effect"),
                        text(key),
                        confirmed -> {
                            act.run();
                            done.run();
                        },
                        text("shared.cancel"),
                        cancelled -> {})
                .open();
    }

    private void extend(PlacementDetail placement) {
        var last = StepDialog.date("placement.extend.last", null);
        last.setMin(placement.row().period().endsBefore());
        var number = new TextField(text("placement.tick.number"));
        number.setMaxLength(LONGEST_NUMBER);
        var day = StepDialog.date("placement.tick.day", today);
        day.setMax(today);
        new StepDialog("placement.extend", () -> {
                    changes.extend(
                            placement.row().id(),
                            new ExtendPlacement(last.getValue(), number.getValue(), day.getValue()));
                    done.run();
                })
                .needs(last, number, day)
                .open();
    }

    private static ActionButton button(FwIcon icon, String key, Runnable act) {
        return ActionButton.plain(icon, text(key), click -> act.run());
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}

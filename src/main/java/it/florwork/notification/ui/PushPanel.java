package it.florwork.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import it.florwork.notification.PushDevice;
import it.florwork.notification.PushDevices;
import it.florwork.notification.PushSubscription;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageModule;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.util.List;

/** On which devices I am told: this one by a button, each one away by another. */
class PushPanel extends Panel {
    private final transient PushDevices devices;
    private final transient Runnable changed;
    private final transient List<PushDevice> mine;
    private final Stack here = new Stack();

    PushPanel(PushDevices devices, Runnable changed) {
        super(UI.getCurrentOrThrow().getTranslation("notification.settings.push"));
        PageModule.load(this, "wc/push.js");
        this.devices = devices;
        this.changed = changed;
        this.mine = devices.mine();
        if (!devices.isOn()) {
            add(new Paragraph(getTranslation("notification.settings.push.off")));
            return;
        }
        add(new Stack(new Paragraph(getTranslation("notification.settings.push.text")), here));
        if (!mine.isEmpty()) {
            add(new WorkList(mine.stream().map(this::line).toList()));
        }
        here.add(offer());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (devices.isOn()) {
            getElement().executeJs("return window.florworkPush.state()").then(String.class, this::showState);
        }
    }

    /** @param state what this browser says of itself, see push.js */
    void showState(String state) {
        if (state.equals("unable") || state.equals("denied")) {
            here.removeAll();
            here.add(new Paragraph(getTranslation("notification.settings.push." + state)));
        } else if (isMine(state)) {
            here.removeAll();
            here.add(new Paragraph(getTranslation("notification.settings.push.here")));
        }
    }

    private boolean isMine(String endpoint) {
        String hash = PushDevices.hash(endpoint);
        return mine.stream().anyMatch(device -> device.endpointHash().equals(hash));
    }

    private ActionButton offer() {
        var button = ActionButton.quiet(FwIcon.BELL, getTranslation("notification.settings.push.add"), click -> {});
        var element = button.getElement();
        element.addEventListener("florwork-push", this::answered)
                .addEventData("event.detail.problem")
                .addEventData("event.detail.endpoint")
                .addEventData("event.detail.key")
                .addEventData("event.detail.secret");
        element.executeJs("window.florworkPush.offer(this, $0)", devices.key());
        return button;
    }

    private void answered(DomEvent answer) {
        var problem = word(answer, "problem");
        if (!problem.isEmpty()) {
            showProblem(problem);
            return;
        }
        devices.add(
                new PushSubscription(word(answer, "endpoint"), word(answer, "key"), word(answer, "secret")),
                BrowserName.current());
        Toast.show(getTranslation("notification.settings.saved"));
        changed.run();
    }

    private void showProblem(String problem) {
        here.removeAll();
        here.add(new Paragraph(getTranslation(
                problem.equals("denied") ? "notification.settings.push.denied" : "notification.settings.push.failed")));
    }

    private static String word(DomEvent answer, String name) {
        return answer.getEventData().path("event.detail." + name).asString("");
    }

    private WorkRow line(PushDevice device) {
        String since = Formats.current().moment(device.madeAt());
        return WorkRow.plain(Data.text(device.label()))
                .withFact(getTranslation("notification.settings.push.since", since))
                .withAction(ActionButton.link(
                        FwIcon.TRASH, getTranslation("notification.settings.push.remove"), click -> {
                            devices.remove(device.id());
                            getElement()
                                    .executeJs("return window.florworkPush.state()")
                                    .then(String.class, state -> stopHere(device, state));
                            changed.run();
                        }));
    }

    private void stopHere(PushDevice removed, String endpoint) {
        if (PushDevices.hash(endpoint).equals(removed.endpointHash())) {
            UI.getCurrentOrThrow().getPage().executeJs("window.florworkPush.stop()");
        }
    }
}

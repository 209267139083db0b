package it.florwork.candidate.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.Departure;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.PersonDetail;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.StepDialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The buttons of what can happen to a person next: the one that is due is filled, the others are quiet. */
class Steps {
    private final CandidateService people;
    private final Pathways pathways;
    private final LocalDate today;
    private final Runnable done;

    /** @param done shows the page anew */
    Steps(CandidateService people, Pathways pathways, LocalDate today, Runnable done) {
        this.people = people;
        this.pathways = pathways;
        this.today = today;
        this.done = done;
    }

    Component[] ofOperator(PersonDetail person) {
        var id = person.id();
        var buttons = new ArrayList<Component>();
        switch (person.status()) {
            case REFERRED -> buttons.add(due("candidate.step.contacted", id, people::contacted));
            case CONTACTED -> buttons.add(due("candidate.step.assess", id, people::assess));
            case IN_ASSESSMENT -> buttons.add(due("candidate.step.takeInCharge", id, people::takeInCharge));
            case IN_CHARGE ->
                buttons.add(ActionButton.primary(
                        text("candidate.step.enrol"), click -> new EnrolmentDialogs(pathways, today, done).of(id)));
            case ON_A_PATHWAY -> buttons.add(due("candidate.step.leaving", id, people::leaving));
            case LEAVING -> buttons.add(left(id));
            case WAITING -> buttons.add(due("candidate.step.comeBack", id, people::comeBack));
            case LEFT, WITHDRAWN -> {}
        }
        if (person.status().next().contains(CandidateStatus.WAITING) && person.proposedWaiting() == null) {
            buttons.add(wait("candidate.step.proposeWaiting", id, people::proposeWaiting));
        }
        if (person.status().next().contains(CandidateStatus.WITHDRAWN)) {
            buttons.add(withdraw(id));
        }
        return buttons.toArray(Component[]::new);
    }

    Component[] ofCaseManager(PersonDetail person) {
        var id = person.id();
        var buttons = new ArrayList<Component>();
        if (person.status() == CandidateStatus.WAITING) {
            buttons.add(due("candidate.step.comeBack", id, people::comeBack));
        }
        if (person.status().next().contains(CandidateStatus.WAITING) && person.proposedWaiting() == null) {
            buttons.add(wait("candidate.step.putOnWait", id, people::putOnWait));
        }
        if (person.status().next().contains(CandidateStatus.WITHDRAWN)) {
            buttons.add(withdraw(id));
        }
        return buttons.toArray(Component[]::new);
    }

    private interface Waiting {
        void from(CandidateId id, WaitingReason reason, LocalDate from, LocalDate reviewOn);
    }

    private ActionButton due(String key, CandidateId id, BiConsumer<CandidateId, LocalDate> step) {
        return ActionButton.primary(text(key), click -> {
            var on = StepDialog.date("candidate.step.on", today);
            open(key, List.of(on), () -> step.accept(id, on.getValue()));
        });
    }

    private ActionButton left(CandidateId id) {
        return ActionButton.primary(text("candidate.step.left"), click -> {
            var on = StepDialog.date("candidate.step.on", today);
            var to = StepDialog.choice("candidate.step.departure", "candidate.departure.", Departure.values());
            open("candidate.step.left", List.of(to, on), () -> people.left(id, to.getValue(), on.getValue()));
        });
    }

    private ActionButton wait(String key, CandidateId id, Waiting step) {
        return ActionButton.quiet(text(key), click -> {
            var from = StepDialog.date("candidate.step.on", today);
            var review = StepDialog.date("candidate.step.review", today.plusMonths(1));
            var why = StepDialog.choice("candidate.step.reason", "candidate.waiting.", WaitingReason.values());
            open(
                    key,
                    List.of(why, from, review),
                    () -> step.from(id, why.getValue(), from.getValue(), review.getValue()));
        });
    }

    private ActionButton withdraw(CandidateId id) {
        return ActionButton.quiet(text("candidate.step.withdraw"), click -> {
            var on = StepDialog.date("candidate.step.on", today);
            var why = StepDialog.choice("candidate.step.reason", "candidate.withdrawal.", WithdrawalReason.values());
            open("candidate.step.withdraw", List.of(why, on), () -> people.withdraw(id, why.getValue(), on.getValue()));
        });
    }

    private void open(String key, List<? extends AbstractField<?, ?>> facts, Runnable step) {
        new StepDialog(key, () -> {
                    step.run();
                    done.run();
                })
                .needs(facts.toArray(AbstractField<?, ?>[]::new))
                .open();
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}

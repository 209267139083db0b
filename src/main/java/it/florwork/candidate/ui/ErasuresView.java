package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.ErasureRefusal;
import it.florwork.candidate.ErasureRow;
import it.florwork.candidate.ErasureStatus;
import it.florwork.candidate.Erasures;
import it.florwork.candidate.HoldReason;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Who asks to be erased, and what came of it: operators decide and carry out, the data protection officer watches. */
@Route("erasures")
@PageTitle("candidate.erasure.title")
@Menu(title = "candidate.erasure.title", order = 907, icon = "shield")
@RolesAllowed({Role.OPERATOR, Role.DPO})
class ErasuresView extends Stack implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final transient Erasures erasures;
    private final transient CurrentViewer viewer;
    private boolean decides;

    ErasuresView(Erasures erasures, CurrentViewer viewer) {
        this.erasures = erasures;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        decides = viewer.get().is(Role.OPERATOR);
        removeAll();
        add(new PageHeader(getTranslation("candidate.erasure.title"))
                .withSubtitle(getTranslation("candidate.erasure.subtitle")));
        var open = erasures.open(MOST);
        if (open.isEmpty()) {
            add(new EmptyState(getTranslation("candidate.erasure.none")));
        } else {
            add(list("candidate.erasure.open", open));
        }
        var closed = erasures.closed(MOST);
        if (!closed.isEmpty()) {
            add(list("candidate.erasure.closed", closed));
        }
    }

    private Panel list(String title, List<ErasureRow> rows) {
        return new Panel(
                        getTranslation(title),
                        new WorkList(rows.stream().map(this::row).toList()))
                .flush();
    }

    private WorkRow row(ErasureRow request) {
        var words = new ErasureWords(request);
        var row = WorkRow.plain(name(request)).withFact(words.asked()).withFact(words.now());
        row.withChip(words.badge());
        if (request.held() != null) {
            row.withChip(words.held());
        }
        actions(request).forEach(row::withAction);
        return row;
    }

    private Component name(ErasureRow request) {
        return decides
                ? RecordLink.ofData("people/" + request.person(), request.codeName())
                : Data.text(request.codeName());
    }

    private List<Component> actions(ErasureRow request) {
        if (request.status() == ErasureStatus.DONE) {
            return List.of(ActionButton.quiet(
                    getTranslation("candidate.erasure.prove"),
                    click -> prove(request, click.getSource().getParent().orElseThrow())));
        }
        if (!request.status().isOpen()) {
            return List.of();
        }
        return decides ? ofOperator(request) : List.of(holding(request));
    }

    private List<Component> ofOperator(ErasureRow request) {
        if (request.status() == ErasureStatus.ASKED) {
            return List.of(refuse(request), step("candidate.erasure.grant", () -> erasures.grant(request.id())));
        }
        return request.decidedByViewer() ? List.of(refuse(request)) : List.of(refuse(request), carryOut(request));
    }

    private Component refuse(ErasureRow request) {
        return ActionButton.quiet(getTranslation("candidate.erasure.refuse"), click -> {
            var why = StepDialog.choice("candidate.step.reason", "candidate.erasure.refusal.", ErasureRefusal.values());
            new StepDialog("candidate.erasure.refuse", () -> {
                        erasures.refuse(request.id(), why.getValue());
                        show();
                    })
                    .needs(why)
                    .open();
        });
    }

    private Component carryOut(ErasureRow request) {
        return ActionButton.primary(getTranslation("candidate.erasure.carryOut"), click -> {
            var typed = new TextField(getTranslation("candidate.erasure.typed"));
            typed.setHelperText(getTranslation("candidate.erasure.typed.help"));
            new StepDialog("candidate.erasure.carryOut", () -> {
                        erasures.carryOut(request.id(), typed.getValue());
                        show();
                    })
                    .needs(typed)
                    .open();
        });
    }

    private Component holding(ErasureRow request) {
        if (request.held() != null) {
            return step("candidate.erasure.lift", () -> erasures.lift(request.id()));
        }
        return ActionButton.quiet(getTranslation("candidate.erasure.hold"), click -> {
            var why = StepDialog.choice("candidate.step.reason", "candidate.erasure.reason.", HoldReason.values());
            new StepDialog("candidate.erasure.hold", () -> {
                        erasures.hold(request.id(), why.getValue());
                        show();
                    })
                    .needs(why)
                    .open();
        });
    }

    private Component step(String key, Runnable step) {
        return ActionButton.quiet(
                getTranslation(key),
                click -> new StepDialog(key, () -> {
                            step.run();
                            show();
                        })
                        .open());
    }

    /** Counts again, now, what each module still holds of the person. */
    private void prove(ErasureRow request, Component row) {
        var proof = new Div();
        proof.getElement().setAttribute("aria-live", "polite");
        proof.addClassName("fw-work-fact");
        erasures.left(request.id()).entrySet().stream().map(this::counted).forEach(proof::add);
        row.getElement().appendChild(proof.getElement());
    }

    private Div counted(Map.Entry<String, Integer> left) {
        return new Div(new Span(getTranslation(
                "candidate.erasure.left", getTranslation("candidate.erasure.what." + left.getKey()), left.getValue())));
    }
}

package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningService;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** One need of the contact's company: the operator's note on top, what it says, where it stands, what to do next. */
@Route("my-needs/:need")
@PageTitle("opening.need.title")
@RolesAllowed(Role.COMPANY_CONTACT)
class MyNeedView extends Stack implements BeforeEnterObserver {
    private final transient OpeningCatalogue catalogue;
    private final transient OpeningService openings;
    private final transient Vocabulary vocabulary;

    MyNeedView(OpeningCatalogue catalogue, OpeningService openings, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.openings = openings;
        this.vocabulary = vocabulary;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OpeningId(NotFound.id(event.getRouteParameters().get("need").orElse(""))));
    }

    private void show(OpeningId id) {
        var need = catalogue.detail(id);
        removeAll();
        add(header(need));
        var note = need.lastNote();
        if (note != null) {
            add(new Panel(getTranslation("opening.note." + need.status()), Data.mark(new Paragraph(note))).asWarning());
        }
        add(
                NeedStages.of(need.status()),
                new NeedFacts(need, vocabulary, question -> change(need, question)),
                NeedHistory.of(need),
                new ActionBar(actions(need)));
    }

    private PageHeader header(OpeningDetail need) {
        var title = need.content().title();
        var header = title.isEmpty() ? new PageHeader(getTranslation("opening.untitled")) : PageHeader.ofData(title);
        return header.withKicker(new RecordLink("my-needs", getTranslation("opening.mine.title")))
                .withSubtitle(new NeedBadge(need.status()));
    }

    private @Nullable RecordLink change(OpeningDetail need, int question) {
        if (!need.status().isEditable()) {
            return null;
        }
        var link = new RecordLink("my-needs/" + need.id() + "/edit/" + question, getTranslation("opening.change"));
        link.setAriaLabel(
                getTranslation("opening.changeOf", getTranslation("opening.question." + question + ".short")));
        return link;
    }

    private Component[] actions(OpeningDetail need) {
        var id = need.id();
        var buttons = new ArrayList<Component>();
        if (need.status() == OpeningStatus.DRAFT) {
            buttons.add(ActionButton.plain(FwIcon.TRASH, getTranslation("opening.discard"), click -> discard(id)));
        }
        if (need.status().next().contains(OpeningStatus.SUSPENDED)) {
            buttons.add(ActionButton.plain(
                    FwIcon.MINUS,
                    getTranslation("opening.suspend"),
                    click -> DecisionDialog.withOptionalNote("opening.suspend", note -> {
                                openings.suspend(id, note);
                                show(id);
                            })
                            .open()));
        }
        if (need.status().next().contains(OpeningStatus.SENT) && !need.status().isOpen()) {
            buttons.add(ActionButton.primary(FwIcon.SEND, getTranslation("opening.send"), click -> {
                openings.send(id, need.version());
                show(id);
            }));
        } else {
            buttons.add(ActionButton.quiet(
                    FwIcon.PLUS,
                    getTranslation("opening.copy"),
                    click -> UI.getCurrentOrThrow().navigate("my-needs/" + openings.copy(id) + "/edit/3")));
        }
        return buttons.toArray(Component[]::new);
    }

    private void discard(OpeningId id) {
        new ConfirmDialog(
                        getTranslation("opening.discard.title"),
                        getTranslation("opening.discard.effect"),
                        getTranslation("opening.discard"),
                        confirmed -> {
                            openings.discard(id);
                            UI.getCurrentOrThrow().navigate(MyNeedsView.class);
                        },
                        getTranslation("shared.cancel"),
                        cancelled -> {})
                .open();
    }
}

package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningSection;
import it.florwork.opening.OpeningService;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One need for the team: what it asks, where it stands, what can be decided, and what the modules below add. */
@Route("needs/:need")
@PageTitle("opening.need.title")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
class NeedView extends Stack implements BeforeEnterObserver {
    private final transient OpeningCatalogue catalogue;
    private final transient OpeningService openings;
    private final transient Vocabulary vocabulary;
    private final transient List<OpeningSection> sections;
    private final boolean decides;

    NeedView(
            OpeningCatalogue catalogue,
            OpeningService openings,
            Vocabulary vocabulary,
            List<OpeningSection> sections,
            CurrentViewer viewer) {
        this.catalogue = catalogue;
        this.openings = openings;
        this.vocabulary = vocabulary;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(OpeningSection::order))
                .toList();
        this.decides = viewer.get().is(Role.OPERATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OpeningId(NotFound.id(event.getRouteParameters().get("need").orElse(""))));
    }

    private void show(OpeningId id) {
        var need = catalogue.detail(id);
        removeAll();
        add(header(need), NeedStages.of(need.status()), isToRead(need) ? toRead(need) : toFill(need));
    }

    /** Whether what it asks matters most; once it is published the people do. */
    private static boolean isToRead(OpeningDetail need) {
        return switch (need.status()) {
            case DRAFT, SENT, RETURNED, REJECTED, EXPIRED -> true;
            case PUBLISHED, MATCHING, FILLED, CLOSED, SUSPENDED -> false;
        };
    }

    private Columns toRead(OpeningDetail need) {
        return new Columns()
                .work(new NeedFacts(need, vocabulary))
                .work(added(need.id()))
                .aside(NeedHistory.of(need));
    }

    private Columns toFill(OpeningDetail need) {
        return new Columns()
                .asideFirst()
                .aside(new NeedCard(need, vocabulary), NeedHistory.of(need))
                .work(added(need.id()));
    }

    private Component[] added(OpeningId id) {
        return sections.stream().map(section -> section.forOpening(id)).toArray(Component[]::new);
    }

    private PageHeader header(OpeningDetail need) {
        return PageHeader.ofData(need.content().title())
                .withKicker(RecordLink.ofData("companies/" + need.organisation(), need.organisationName()))
                .withSubtitle(new NeedBadge(need.status()))
                .withActions(decides ? actions(need) : new Component[0]);
    }

    private Component[] actions(OpeningDetail need) {
        var id = need.id();
        var next = need.status().next();
        var buttons = new ArrayList<Component>();
        if (need.status() == OpeningStatus.SENT) {
            buttons.add(ActionButton.primary(FwIcon.CHECK, getTranslation("opening.publish"), click -> {
                openings.publish(id);
                show(id);
            }));
        }
        if (next.contains(OpeningStatus.RETURNED)) {
            buttons.add(ActionButton.quiet(
                    FwIcon.UNDO,
                    getTranslation("opening.return"),
                    click -> DecisionDialog.withNote("opening.return", note -> {
                                openings.returnWithNote(id, note);
                                show(id);
                            })
                            .open()));
        }
        if (next.contains(OpeningStatus.REJECTED)) {
            buttons.add(ActionButton.plain(
                    FwIcon.CROSS,
                    getTranslation("opening.reject"),
                    click -> DecisionDialog.withReason((reason, note) -> {
                                openings.reject(id, reason, note);
                                show(id);
                            })
                            .open()));
        }
        if (next.contains(OpeningStatus.SUSPENDED) && need.status() != OpeningStatus.SENT) {
            buttons.add(ActionButton.plain(
                    FwIcon.MINUS,
                    getTranslation("opening.suspend"),
                    click -> DecisionDialog.withOptionalNote("opening.suspend", note -> {
                                openings.suspend(id, note);
                                show(id);
                            })
                            .open()));
        }
        if (next.contains(OpeningStatus.CLOSED)) {
            buttons.add(ActionButton.quiet(FwIcon.LOCK, getTranslation("opening.close"), click -> {
                openings.close(id);
                show(id);
            }));
        }
        return buttons.toArray(Component[]::new);
    }
}

package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Colleagues;
import it.florwork.access.Role;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.TutorAssignments;
import it.florwork.casework.TutorAssignments.Seat;
import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.InternshipSection;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.placement.PlacementChanges;
import it.florwork.placement.PlacementDetail;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementRow;
import it.florwork.placement.PlacementService;
import it.florwork.placement.PlacementStatus;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.TrainingProjects;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WeekGrid;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One internship: where it stands, what each rule says and who mends it, what can be done now. */
@Route("placements/:placement")
@PageTitle("placement.one.title")
@RolesAllowed(Role.OPERATOR)
class PlacementView extends Stack implements BeforeEnterObserver {
    private final transient PlacementCatalogue catalogue;
    private final transient PlacementService placements;
    private final transient PlacementChanges changes;
    private final transient TrainingProjects projects;
    private final transient TutorAssignments tutors;
    private final transient Colleagues colleagues;
    private final transient List<InternshipSection> sections;
    private final transient Clock clock;

    PlacementView(
            PlacementCatalogue catalogue,
            PlacementService placements,
            PlacementChanges changes,
            TrainingProjects projects,
            TutorAssignments tutors,
            Colleagues colleagues,
            List<InternshipSection> sections,
            Clock clock) {
        this.catalogue = catalogue;
        this.placements = placements;
        this.changes = changes;
        this.projects = projects;
        this.tutors = tutors;
        this.colleagues = colleagues;
        this.sections = sections;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PlacementId(
                NotFound.id(event.getRouteParameters().get("placement").orElse(""))));
    }

    private void show(PlacementId id) {
        var placement = catalogue.detail(id);
        var status = placement.row().status();
        removeAll();
        var work = new ArrayList<Component>();
        if (status.isBound() || status.isBeforeReady()) {
            work.add(new ReadinessList(placements.check(id), status.isBeforeReady(), policy -> tick(id, policy)));
        }
        work.add(new Panel(getTranslation("placement.plan"), facts(placement), new WeekGrid(placement.timetable())));
        work.add(new ProjectPanel(projects.of(id)));
        var columns = new Columns().work(work.toArray(Component[]::new));
        if (status.isBound()) {
            columns.aside(tutors(placement.row()));
        }
        add(
                header(placement),
                new Panel(PlacementStages.of(status)),
                new ActionBar(actions(placement)),
                columns.aside(sections.stream()
                                .map(section -> section.of(id.engagement()))
                                .toArray(Component[]::new))
                        .aside(new PlacementHistory(placement)));
    }

    /** The plan names who begins; who follows it from then on, from when to when, is kept here. */
    private Component tutors(PlacementRow row) {
        return tutors.panel(
                new OfEngagement(row.id().engagement(), row.candidate()),
                row.period(),
                List.of(
                        new Seat(AssignmentKind.HOST_TUTOR, colleagues.hostTutors(row.organisation())),
                        new Seat(AssignmentKind.PROMOTER_TUTOR, colleagues.operators())),
                () -> show(row.id()));
    }

    private PageHeader header(PlacementDetail placement) {
        var row = placement.row();
        return PageHeader.ofData(row.codeName())
                .withKicker(RecordLink.ofData(
                        "companies/" + row.organisation(), row.title() + ", " + row.organisationName()))
                .withSubtitle(Stack.row(
                        new PlacementBadge(row.status()),
                        new Span(getTranslation("placement.regime." + row.regime())),
                        new Span(Formats.current().period(row.period()))))
                .withActions(
                        new RecordLink("people/" + row.candidate(), getTranslation("placement.person")),
                        new RecordLink("matches/" + placement.match(), getTranslation("placement.match")));
    }

    private FactList facts(PlacementDetail placement) {
        return new FactList()
                .fact(getTranslation("placement.group"), getTranslation("placement.group." + placement.group()))
                .data(getTranslation("placement.hostTutor"), placement.hostTutor())
                .data(getTranslation("placement.promoterTutor"), placement.promoterTutor());
    }

    private Component[] actions(PlacementDetail placement) {
        var id = placement.row().id();
        var next = placement.row().status().next();
        var buttons = new ArrayList<Component>();
        if (next.contains(PlacementStatus.NOT_STARTED)) {
            buttons.add(ActionButton.plain(FwIcon.CROSS, getTranslation("placement.abandon"), click -> abandon(id)));
        }
        if (next.contains(PlacementStatus.INTERRUPTED)) {
            buttons.add(dated("placement.interrupt", EarlyEndReason.class, FwIcon.CROSS, (on, reason) -> {
                placements.interrupt(id, on, reason);
                show(id);
            }));
        }
        buttons.addAll(new ChangeButtons(changes, LocalDate.now(clock), () -> show(id)).of(placement));
        switch (placement.row().status()) {
            case CHECKING, SIGNING -> {
                buttons.add(ActionButton.plain(
                        FwIcon.PENCIL,
                        getTranslation("placement.edit"),
                        click -> UI.getCurrentOrThrow().navigate("placements/" + id + "/plan")));
                buttons.add(step("placement.makeReady", id, () -> placements.makeReady(id)));
            }
            case READY -> buttons.add(step("placement.start", id, () -> placements.start(id)));
            case ACTIVE -> {
                if (!LocalDate.now(clock).isBefore(placement.row().period().lastDay())) {
                    buttons.add(step("placement.conclude", id, () -> placements.conclude(id)));
                }
            }
            default -> {} // over: the closing papers come with their own issue
        }
        return buttons.toArray(Component[]::new);
    }

    private ActionButton step(String key, PlacementId id, Runnable step) {
        return ActionButton.primary(FwIcon.FORWARD, getTranslation(key), click -> {
            step.run();
            show(id);
        });
    }

    private <R extends Enum<R>> ActionButton dated(
            String key, Class<R> reasons, FwIcon icon, DatedDialog.Decision<R> decision) {
        return ActionButton.plain(
                icon,
                getTranslation(key),
                click -> new DatedDialog<>(
                                key, LocalDate.now(clock), Arrays.asList(reasons.getEnumConstants()), decision)
                        .open());
    }

    private void abandon(PlacementId id) {
        new ConfirmDialog(
                        getTranslation("placement.abandon.title"),
                        getTranslation("placement.abandon.effect"),
                        getTranslation("placement.abandon"),
                        confirmed -> {
                            placements.abandon(id);
                            show(id);
                        },
                        getTranslation("shared.cancel"),
                        cancelled -> {})
                .open();
    }

    private void tick(PlacementId id, PolicyCode policy) {
        new TickDialog(policy, LocalDate.now(clock), fact -> {
                    placements.recordFact(id, fact);
                    show(id);
                })
                .open();
    }
}

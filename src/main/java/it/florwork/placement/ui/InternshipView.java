package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.placement.InternshipDetail;
import it.florwork.placement.InternshipRow;
import it.florwork.placement.InternshipSection;
import it.florwork.placement.Internships;
import it.florwork.placement.PlacementId;
import it.florwork.placement.TrainingProjects;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WeekGrid;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One internship for those who take part in it or judge it: where, when, with whom, how far, its months. */
@Route("internships/:placement")
@PageTitle("placement.one.title")
@RolesAllowed({Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER, Role.EVALUATOR})
class InternshipView extends Stack implements BeforeEnterObserver {
    private final transient Internships internships;
    private final transient TrainingProjects projects;
    private final transient InternshipNames names;
    private final transient List<InternshipSection> sections;
    private final transient CurrentViewer viewer;

    InternshipView(
            Internships internships,
            TrainingProjects projects,
            InternshipNames names,
            List<InternshipSection> sections,
            CurrentViewer viewer) {
        this.internships = internships;
        this.projects = projects;
        this.names = names;
        this.sections = sections;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PlacementId(
                NotFound.id(event.getRouteParameters().get("placement").orElse("")));
        var one = internships.one(id);
        removeAll();
        add(
                header(one.row()),
                new Panel(PlacementStages.of(one.row().status())),
                new Columns()
                        .work(
                                new Panel(getTranslation("placement.plan"), facts(one), new WeekGrid(one.timetable())),
                                new ProjectPanel(projects.of(id)))
                        .aside(sections.stream()
                                .map(section -> section.of(id.engagement()))
                                .toArray(Component[]::new)));
    }

    private PageHeader header(InternshipRow row) {
        var header = PageHeader.ofData(names.of(List.of(row), "internship.one").of(row))
                .withKicker(new Div(Data.text(row.title() + ", " + row.organisationName())))
                .withSubtitle(Stack.row(
                        new PlacementBadge(row.status()),
                        new Span(getTranslation("placement.regime." + row.regime())),
                        new Span(Formats.current().period(row.period()))));
        return viewer.get().is(Role.CASE_MANAGER)
                ? header.withActions(new RecordLink("my-people/" + row.candidate(), getTranslation("placement.person")))
                : header;
    }

    private FactList facts(InternshipDetail one) {
        var facts = new FactList()
                .data(
                        getTranslation("placement.site"),
                        one.row().siteName() + ", " + one.row().address());
        if (!one.hostTutor().isEmpty()) {
            facts.data(getTranslation("placement.hostTutor"), one.hostTutor())
                    .data(getTranslation("placement.promoterTutor"), one.promoterTutor());
        }
        one.extensions()
                .forEach(extension -> facts.fact(
                        getTranslation("placement.extension"),
                        getTranslation(
                                "placement.extended",
                                Formats.current().date(extension.lastDay()),
                                Formats.current().date(extension.trueFrom()))));
        var rests = one.suspendedFrom();
        return rests == null
                ? facts
                : facts.fact(
                        getTranslation("placement.suspendedFrom"),
                        Formats.current().date(rests));
    }
}

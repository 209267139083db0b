package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.placement.InternshipRow;
import it.florwork.placement.PlacementId;
import it.florwork.placement.ProjectParty;
import it.florwork.placement.ProjectPrint;
import it.florwork.placement.ProjectSigning;
import it.florwork.placement.TrainingProjectDetail;
import it.florwork.placement.TrainingProjectPage;
import it.florwork.placement.TrainingProjects;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.PrintLink;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The training project of an internship: what is to be learned, who has signed. Who takes part reads and signs it here. */
@Route("internships/:placement/project")
@PageTitle("placement.project.title")
@RolesAllowed({
    Role.OPERATOR,
    Role.COMPANY_CONTACT,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.CANDIDATE,
    Role.CASE_MANAGER,
    Role.EVALUATOR
})
class ProjectView extends Stack implements BeforeEnterObserver {
    private final transient TrainingProjects projects;
    private final transient ProjectSigning signing;
    private final transient ProjectPrint print;
    private final transient InternshipNames names;
    private final transient Vocabulary vocabulary;
    private final transient CurrentViewer viewer;

    ProjectView(
            TrainingProjects projects,
            ProjectSigning signing,
            ProjectPrint print,
            InternshipNames names,
            Vocabulary vocabulary,
            CurrentViewer viewer) {
        this.projects = projects;
        this.signing = signing;
        this.print = print;
        this.names = names;
        this.vocabulary = vocabulary;
        this.viewer = viewer;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PlacementId(
                NotFound.id(event.getRouteParameters().get("placement").orElse(""))));
    }

    private void show(PlacementId id) {
        var page = projects.of(id);
        removeAll();
        add(header(page));
        page.latest()
                .ifPresentOrElse(
                        latest -> show(page, latest),
                        () -> add(new EmptyState(getTranslation("placement.project.none"))));
        var buttons = new ArrayList<Component>();
        if (page.mayWrite()) {
            boolean next = page.latest().filter(TrainingProjectDetail::isFixed).isPresent();
            var write = new RecordLink(
                    "internships/" + id + "/project/edit",
                    getTranslation(next ? "placement.project.nextVersion" : "placement.project.write"));
            buttons.add(page.latest().isEmpty() ? write.asPrimary() : write.asButton());
        }
        page.latest().filter(latest -> !page.maySign().isEmpty()).ifPresent(latest -> buttons.add(sign(page, latest)));
        if (page.latest().filter(this::awaitsTheCompany).isPresent()
                && page.maySign().isEmpty()) {
            add(Panel.note(getTranslation("placement.project.signatoryOnly")));
        }
        page.latest().filter(latest -> mayPrint(latest)).ifPresent(latest -> buttons.add(printed(id, latest)));
        if (!buttons.isEmpty()) {
            add(new ActionBar(buttons.toArray(Component[]::new)));
        }
    }

    private PageHeader header(TrainingProjectPage page) {
        var row = page.internship();
        var header = PageHeader.ofData(names.of(List.of(row), "project.read").of(row))
                .withKicker(new Div(home(row)))
                .withSubtitle(getTranslation("placement.project.title"));
        page.latest()
                .ifPresent(latest -> header.withSubtitle(Stack.row(
                        ProjectWords.state(latest),
                        new Span(getTranslation(
                                "placement.project.version",
                                latest.edition(),
                                Formats.current().date(latest.trueFrom()))))));
        return header;
    }

    private boolean awaitsTheCompany(TrainingProjectDetail project) {
        return viewer.get().is(Role.COMPANY_CONTACT) && project.missing().contains(ProjectParty.HOST);
    }

    /** The sheet names the people, whom an evaluator does not learn. */
    private boolean mayPrint(TrainingProjectDetail project) {
        return project.intact() && !viewer.get().is(Role.EVALUATOR);
    }

    private PrintLink printed(PlacementId id, TrainingProjectDetail project) {
        return new PrintLink(getTranslation("placement.project.print"), () -> print.print(id, project.id()));
    }

    /** A path tutor takes part in the project and not in the internship. */
    private RecordLink home(InternshipRow row) {
        return viewer.get().is(Role.PATH_TUTOR)
                ? new RecordLink("projects", getTranslation("placement.projects.title"))
                : new RecordLink(
                        (viewer.get().is(Role.OPERATOR) ? "placements/" : "internships/") + row.id(),
                        getTranslation("placement.project.back"));
    }

    private void show(TrainingProjectPage page, TrainingProjectDetail latest) {
        if (!latest.intact()) {
            add(new Panel(new Paragraph(getTranslation("placement.error.projectBroken"))).asWarning());
        }
        if (!latest.planHolds() && page.mayWrite()) {
            add(new Panel(new Paragraph(getTranslation("placement.policy.V9.otherPlan"))).asWarning());
        }
        add(content(latest), new SignaturesPanel(latest, paper(page, latest)));
        var id = page.internship().id();
        page.editions().stream()
                .skip(1)
                .forEach(earlier -> add(new Details(
                        getTranslation(
                                "placement.project.version",
                                earlier.edition(),
                                Formats.current().date(earlier.trueFrom())),
                        earlier(id, earlier))));
    }

    private Stack earlier(PlacementId id, TrainingProjectDetail project) {
        var shown = new Stack(ProjectWords.state(project), content(project), new SignaturesPanel(project, null));
        if (mayPrint(project)) {
            shown.add(printed(id, project));
        }
        return shown;
    }

    private Component content(TrainingProjectDetail project) {
        return new Stack(
                new Panel(getTranslation("placement.project.tasks.panel"), ProjectWords.tasks(project)),
                new Panel(getTranslation("placement.project.goals"), ProjectWords.goals(project, vocabulary)));
    }

    /** Only an operator records what was signed with a pen. */
    private SignaturesPanel.@Nullable Paper paper(TrainingProjectPage page, TrainingProjectDetail latest) {
        var id = page.internship().id();
        return viewer.get().is(Role.OPERATOR) && page.mayWrite() && !latest.isSigned()
                ? (sides, on, scan) -> {
                    signing.recordPaper(id, latest.id(), latest.contentHash(), sides, on, scan);
                    show(id);
                }
                : null;
    }

    private Component sign(TrainingProjectPage page, TrainingProjectDetail latest) {
        var party = page.maySign().iterator().next();
        return ActionButton.primary(FwIcon.SEAL, getTranslation("placement.project.sign." + party), click -> {
            signing.sign(page.internship().id(), latest.id(), latest.contentHash());
            show(page.internship().id());
        });
    }
}

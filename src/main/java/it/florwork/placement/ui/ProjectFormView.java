package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.placement.Bilingual;
import it.florwork.placement.PlacementId;
import it.florwork.placement.TrainingProjectDetail;
import it.florwork.placement.TrainingProjectPage;
import it.florwork.placement.TrainingProjects;
import it.florwork.placement.WriteTrainingProject;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the training project of an internship, or its next version. What is typed is kept. */
@Route("internships/:placement/project/edit")
@PageTitle("placement.project.title")
@RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR})
class ProjectFormView extends Stack implements BeforeEnterObserver {
    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final int LONGEST_TASKS = 1000;

    private final transient TrainingProjects projects;
    private final transient InternshipNames names;
    private final transient Vocabulary vocabulary;
    private final transient FormDrafts drafts;
    private final transient Clock clock;
    private final TextArea tasks = new TextArea(getTranslation("placement.project.tasks"));
    private final TextArea tasksEnglish = new TextArea(getTranslation("placement.project.tasks.en"));
    private final DatePicker trueFrom = Formats.current().datePicker(getTranslation("placement.project.trueFrom"));
    private final transient List<GoalEditor> goals = new ArrayList<>();
    private @Nullable DraftBar draft;

    ProjectFormView(
            TrainingProjects projects, InternshipNames names, Vocabulary vocabulary, FormDrafts drafts, Clock clock) {
        this.projects = projects;
        this.names = names;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        this.clock = clock;
        tasks.setMaxLength(LONGEST_TASKS);
        tasks.setHelperText(getTranslation("placement.project.tasks.help"));
        tasksEnglish.setMaxLength(LONGEST_TASKS);
        tasks.addClassName("fw-wide");
        tasksEnglish.addClassName("fw-wide");
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PlacementId(
                NotFound.id(event.getRouteParameters().get("placement").orElse("")));
        var page = projects.of(id);
        removeAll();
        goals.clear();
        add(PageHeader.ofData(
                        names.of(List.of(page.internship()), "project.edit").of(page.internship()))
                .withKicker(getTranslation("placement.project.title")));
        if (!page.mayWrite()) {
            add(new Panel(new Paragraph(getTranslation("placement.error.projectOfEnded"))).asWarning());
            return;
        }
        fill(page);
        var more = ActionButton.quiet(FwIcon.PLUS, getTranslation("placement.goal.add"), click -> oneMore());
        var first =
                new Panel(getTranslation("placement.project.tasks.panel"), new Stack(tasks, tasksEnglish, trueFrom));
        draft = new DraftBar(drafts, "training-project", id.toString())
                .keep("tasks", tasks)
                .keep("tasksEnglish", tasksEnglish)
                .keep("trueFrom", trueFrom, LocalDate::toString, LocalDate::parse);
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).keepIn(draft, i + 1);
        }
        draft.offer();
        add(draft, Panel.note(getTranslation("placement.project.lead")), first);
        goals.forEach(this::add);
        add(
                more,
                new ActionBar(
                        ActionButton.plain(
                                getTranslation("shared.cancel"),
                                click -> UI.getCurrentOrThrow().navigate(back(id))),
                        ActionButton.primary(
                                FwIcon.CHECK, getTranslation("placement.project.save"), click -> save(id, page))));
    }

    private void fill(TrainingProjectPage page) {
        var known = page.latest().orElse(null);
        for (int i = 0; i < MOST; i++) {
            var editor = new GoalEditor(i + 1, vocabulary);
            editor.setVisible(i < FEWEST);
            goals.add(editor);
        }
        trueFrom.setVisible(page.nextHoldsFromADay());
        if (trueFrom.isVisible()) {
            trueFrom.setValue(LocalDate.now(clock).plusDays(1));
        }
        if (known != null) {
            tasks.setValue(known.tasks().italian());
            tasksEnglish.setValue(known.tasks().english());
            for (int i = 0; i < known.goals().size(); i++) {
                goals.get(i).fill(known.goals().get(i));
            }
            if (page.nextHoldsFromADay() && !known.isFixed()) {
                trueFrom.setValue(known.trueFrom());
            }
        }
    }

    private void oneMore() {
        goals.stream().filter(goal -> !goal.isVisible()).findFirst().ifPresent(goal -> goal.setVisible(true));
    }

    private void save(PlacementId id, TrainingProjectPage read) {
        var required = getTranslation("shared.error.required");
        tasks.setErrorMessage(required);
        tasks.setInvalid(tasks.getValue().isBlank());
        var written = goals.stream()
                .filter(goal -> goal.isVisible() && (goals.indexOf(goal) < FEWEST || !goal.isBlank()))
                .toList();
        long incomplete = written.stream().filter(goal -> !goal.isComplete()).count();
        if (tasks.isInvalid() || incomplete > 0 || trueFrom.isInvalid()) {
            return;
        }
        projects.write(
                id,
                read.latest().map(TrainingProjectDetail::version).orElse(TrainingProjects.UNWRITTEN),
                new WriteTrainingProject(
                        new Bilingual(tasks.getValue(), tasksEnglish.getValue()),
                        written.stream().map(GoalEditor::goal).toList(),
                        trueFrom.isVisible() ? trueFrom.getValue() : null));
        Objects.requireNonNull(draft).done();
        UI.getCurrentOrThrow().navigate(back(id));
    }

    private static String back(PlacementId id) {
        return "internships/" + id + "/project";
    }
}

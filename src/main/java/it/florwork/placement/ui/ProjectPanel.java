package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.placement.TrainingProjectDetail;
import it.florwork.placement.TrainingProjectPage;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;

/** The training project in short, on an internship's page: who has to sign, what is to be learned, where to read it. */
class ProjectPanel extends Panel {
    ProjectPanel(TrainingProjectPage page) {
        super(UI.getCurrentOrThrow().getTranslation("placement.project"));
        var path = "internships/" + page.internship().id() + "/project";
        page.latest()
                .ifPresentOrElse(latest -> show(latest), () -> add(note(getTranslation("placement.project.none"))));
        if (page.latest().isPresent()) {
            var read = new RecordLink(
                    path,
                    getTranslation(
                            page.maySign().isEmpty() ? "placement.project.read" : "placement.project.readAndSign"));
            withAction(page.maySign().isEmpty() ? read : read.asButton());
        } else if (page.mayWrite()) {
            withAction(new RecordLink(path + "/edit", getTranslation("placement.project.write")).asButton());
        }
    }

    private void show(TrainingProjectDetail project) {
        var titles = new UnorderedList();
        project.goals()
                .forEach(goal -> titles.add(Data.mark(new ListItem(goal.title().in(getLocale())))));
        add(new Stack(
                Stack.row(ProjectWords.state(project)),
                new Paragraph(getTranslation("placement.project.goals.lead")),
                titles));
    }
}

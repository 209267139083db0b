package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.TrainingProjectDetail;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a training project reads: its state in a word, its goals one by one. */
final class ProjectWords {
    private ProjectWords() {}

    static StatusBadge state(TrainingProjectDetail project) {
        var ui = UI.getCurrentOrThrow();
        if (project.isSigned()) {
            return new StatusBadge(Tone.GOOD, ui.getTranslation("placement.project.signed"));
        }
        return new StatusBadge(Tone.LOOK, ui.getTranslation("placement.project.missing", missing(project)));
    }

    private static String missing(TrainingProjectDetail project) {
        var ui = UI.getCurrentOrThrow();
        return project.missing().stream()
                .sorted()
                .map(party -> ui.getTranslation("placement.party." + party))
                .collect(Collectors.joining(", "));
    }

    static Component goals(TrainingProjectDetail project, Vocabulary vocabulary) {
        var list = new OrderedList();
        list.addClassName("fw-goals");
        project.goals().forEach(goal -> list.add(goal(goal, vocabulary)));
        return list;
    }

    private static ListItem goal(PlannedGoal goal, Vocabulary vocabulary) {
        var ui = UI.getCurrentOrThrow();
        Locale language = UI.getCurrentOrThrow().getLocale();
        var facts = new IconFacts().data(FwIcon.CHECK, goal.measure().in(language));
        var skill = goal.skill();
        if (skill != null) {
            facts.data(FwIcon.SPROUT, vocabulary.label(skill, language));
        }
        facts.fact(
                FwIcon.FORWARD,
                ui.getTranslation(
                        "placement.project.upTo", ui.getTranslation("placement.project.level." + goal.targetLevel())));
        return new ListItem(Data.mark(new H3(goal.title().in(language))), facts);
    }

    static Component tasks(TrainingProjectDetail project) {
        return new Div(
                new Paragraph(UI.getCurrentOrThrow().getTranslation("placement.project.tasks.lead")),
                Data.mark(
                        new Paragraph(project.tasks().in(UI.getCurrentOrThrow().getLocale()))));
    }
}

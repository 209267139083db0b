package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CardDetail;
import it.florwork.candidate.SkillLevel;
import it.florwork.candidate.SkillSource;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.Vocabulary;
import java.util.stream.IntStream;

/** What a person can do, and one line to add another word on it. */
class SkillsPanel extends Panel {
    SkillsPanel(CardDetail card, Assessments assessments, Vocabulary vocabulary, Runnable done) {
        super(UI.getCurrentOrThrow().getTranslation("candidate.skills"));
        var skill = new ComboBox<Skill>(getTranslation("candidate.skills.skill"));
        skill.setItems(vocabulary.skills());
        skill.setItemLabelGenerator(one -> Formats.current().term(one.label(getLocale())));
        var level = new Select<Integer>();
        level.setLabel(getTranslation("candidate.skills.level"));
        level.setItems(IntStream.rangeClosed(SkillLevel.LOWEST, SkillLevel.HIGHEST)
                .boxed()
                .toList());
        level.setItemLabelGenerator(one -> getTranslation("candidate.level." + one));
        var source = StepDialog.choice("candidate.skills.source", "candidate.source.", SkillSource.values());
        source.setValue(SkillSource.SELF);
        var save = ActionButton.quiet(FwIcon.PLUS, getTranslation("candidate.skills.add"), click -> {
            skill.setInvalid(skill.isEmpty());
            level.setInvalid(level.isEmpty());
            if (!skill.isEmpty() && !level.isEmpty()) {
                assessments.claim(card.candidate(), skill.getValue().code(), level.getValue(), source.getValue());
                done.run();
            }
        });
        add(PersonFacts.skills(card, vocabulary), Stack.row(skill, level, source, save));
    }
}

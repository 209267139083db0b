package it.florwork.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import it.florwork.progress.CardFocus;
import it.florwork.progress.FocusPathway;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.time.LocalDate;

/** One more skill that matters: where, which, from when. */
class FocusForm extends Panel {
    FocusForm(
            CardFocus focus,
            Vocabulary vocabulary,
            SkillWords words,
            FormDrafts drafts,
            LocalDate today,
            Runnable added) {
        super(UI.getCurrentOrThrow().getTranslation("progress.focus.add.title"));
        var pathway = new Select<FocusPathway>();
        pathway.setLabel(getTranslation("progress.focus.pathway"));
        pathway.setItems(FocusPathway.values());
        pathway.setItemLabelGenerator(one -> getTranslation("progress.focus.pathway." + one));
        pathway.setValue(FocusPathway.PLACEMENT);
        var skill = new ComboBox<Skill>(getTranslation("progress.focus.skill"), vocabulary.skills());
        skill.setItemLabelGenerator(one -> words.label(one.code(), getLocale()));
        skill.setErrorMessage(getTranslation("shared.error.required"));
        var onlyTrained = new Checkbox(getTranslation("progress.focus.onlyTrained"));
        var from = Formats.current().datePicker(getTranslation("progress.focus.from"));
        from.setHelperText(getTranslation("progress.focus.from.effect"));
        from.setMin(today.plusDays(1));
        from.setValue(today.plusDays(1));
        var draft = new DraftBar(drafts, "card-focus", "")
                .keep("pathway", pathway, FocusPathway::name, FocusPathway::valueOf)
                .keep("skill", skill, one -> one.code().value(), code -> vocabulary.skill(new SkillCode(code)))
                .keep("onlyTrained", onlyTrained, String::valueOf, Boolean::valueOf)
                .keep("from", from, LocalDate::toString, LocalDate::parse)
                .offer();
        add(
                draft,
                pathway,
                skill,
                onlyTrained,
                from,
                ActionButton.primary(getTranslation("progress.focus.add"), click -> {
                    skill.setInvalid(skill.isEmpty());
                    from.setInvalid(from.isInvalid() || from.isEmpty());
                    if (!skill.isInvalid() && !from.isInvalid()) {
                        focus.add(pathway.getValue(), skill.getValue().code(), onlyTrained.getValue(), from.getValue());
                        draft.done();
                        added.run();
                    }
                }));
    }
}

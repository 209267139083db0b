package it.florwork.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.placement.Bilingual;
import it.florwork.placement.GoalId;
import it.florwork.placement.PlannedGoal;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One goal of a training project as it is typed. Left empty, it is none. */
class GoalEditor extends Panel {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_MEASURE = 300;
    private static final Integer[] LEVELS = {1, 2, 3, 4};

    private final TextField title = new TextField(getTranslation("placement.goal.title"));
    private final TextField titleEnglish = new TextField(getTranslation("placement.goal.title.en"));
    private final TextArea measure = new TextArea(getTranslation("placement.goal.measure"));
    private final TextArea measureEnglish = new TextArea(getTranslation("placement.goal.measure.en"));
    private final ComboBox<Skill> skill = new ComboBox<>(getTranslation("placement.goal.skill"));
    private final Select<Integer> level = new Select<>();
    private final transient Vocabulary vocabulary;
    private @Nullable GoalId id;

    GoalEditor(int number, Vocabulary vocabulary) {
        super(number(number));
        this.vocabulary = vocabulary;
        title.setMaxLength(LONGEST_TITLE);
        titleEnglish.setMaxLength(LONGEST_TITLE);
        measure.setMaxLength(LONGEST_MEASURE);
        measureEnglish.setMaxLength(LONGEST_MEASURE);
        title.setHelperText(getTranslation("placement.goal.title.help"));
        measure.setHelperText(getTranslation("placement.goal.measure.help"));
        skill.setItems(vocabulary.skills());
        skill.setItemLabelGenerator(one -> one.label(getLocale()));
        skill.setClearButtonVisible(true);
        skill.setHelperText(getTranslation("placement.goal.skill.help"));
        level.setLabel(getTranslation("placement.goal.level"));
        level.setItems(LEVELS);
        level.setItemLabelGenerator(one -> one == null ? "" : getTranslation("placement.project.level." + one));
        for (var field : new Component[] {title, titleEnglish, measure, measureEnglish, skill, level}) {
            field.addClassName("fw-wide");
        }
        title.addValueChangeListener(change -> setVisible(isVisible() || !title.isEmpty()));
        var english = new Details(getTranslation("placement.project.english"), new Stack(titleEnglish, measureEnglish));
        add(new Stack(title, measure, skill, level, english));
    }

    private static String number(int number) {
        return UI.getCurrentOrThrow().getTranslation("placement.goal", number);
    }

    GoalEditor fill(PlannedGoal goal) {
        id = goal.id();
        title.setValue(goal.title().italian());
        titleEnglish.setValue(goal.title().english());
        measure.setValue(goal.measure().italian());
        measureEnglish.setValue(goal.measure().english());
        var trains = goal.skill();
        skill.setValue(trains == null ? null : vocabulary.skill(trains));
        level.setValue(goal.targetLevel());
        setVisible(true);
        return this;
    }

    void keepIn(DraftBar draft, int number) {
        var name = "goal" + number + ".";
        draft.keep(name + "title", title)
                .keep(name + "titleEnglish", titleEnglish)
                .keep(name + "measure", measure)
                .keep(name + "measureEnglish", measureEnglish)
                .keep(name + "skill", skill, one -> one.code().value(), code -> vocabulary.skill(new SkillCode(code)))
                .keep(name + "level", level, String::valueOf, Integer::valueOf);
    }

    boolean isBlank() {
        return title.isEmpty() && titleEnglish.isEmpty() && measure.isEmpty() && measureEnglish.isEmpty();
    }

    /** Says at the fields what is missing. */
    boolean isComplete() {
        var required = getTranslation("shared.error.required");
        title.setErrorMessage(required);
        title.setInvalid(title.getValue().isBlank());
        measure.setErrorMessage(required);
        measure.setInvalid(measure.getValue().isBlank());
        level.setErrorMessage(required);
        level.setInvalid(level.isEmpty());
        return !title.isInvalid() && !measure.isInvalid() && !level.isInvalid();
    }

    PlannedGoal goal() {
        var trains = skill.getValue();
        return new PlannedGoal(
                id,
                new Bilingual(title.getValue(), titleEnglish.getValue()),
                new Bilingual(measure.getValue(), measureEnglish.getValue()),
                trains == null ? null : trains.code(),
                level.getValue());
    }
}

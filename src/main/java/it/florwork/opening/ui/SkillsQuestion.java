package it.florwork.opening.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import it.florwork.opening.PostOpening;
import it.florwork.opening.SkillNeed;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.DraftBar;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must one be able to do, what helps, what is learned here? */
class SkillsQuestion extends Question {
    private final transient Vocabulary vocabulary;
    private final Map<SkillNeed, MultiSelectComboBox<Skill>> skills = new EnumMap<>(SkillNeed.class);
    private final Select<ItalianLevel> italian = new Select<>();
    private final Checkbox licence = new Checkbox(getTranslation("opening.licence.needed"));

    SkillsQuestion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var need : SkillNeed.values()) {
            var box = new MultiSelectComboBox<Skill>(getTranslation("opening.need." + need));
            box.setHelperText(getTranslation("opening.need." + need + ".help"));
            box.setItemLabelGenerator(skill -> Formats.current().term(skill.label(getLocale())));
            box.setSelectedItemsOnTop(true);
            skills.put(need, box);
            binder().forField(box)
                    .withValidator(chosen -> isNamedOnce(need, chosen), getTranslation("opening.error.skillTwice"))
                    .bind(said -> chosen(said, need), bySteps());
        }
        italian.setLabel(getTranslation("opening.italian"));
        italian.setItems(ItalianLevel.values());
        italian.setItemLabelGenerator(level -> getTranslation("opening.italian." + level));
        binder().forField(italian)
                .withValidator(Objects::nonNull, getTranslation("shared.error.required"))
                .bind(PostOpening::italianLevel, bySteps());
        binder().forField(licence).bind(PostOpening::drivingLicence, bySteps());
        skills.values().forEach(this::ask);
        ask(italian, licence);
    }

    @Override
    void read(PostOpening need) {
        var offered = new LinkedHashSet<Skill>();
        var occupation = need.occupation();
        if (occupation != null) {
            vocabulary.occupation(occupation).usualSkills().forEach(code -> offered.add(vocabulary.skill(code)));
        }
        offered.addAll(vocabulary.skills());
        skills.values().forEach(box -> box.setItems(offered));
        super.read(need);
    }

    private Set<Skill> chosen(PostOpening said, SkillNeed need) {
        return said.skills().entrySet().stream()
                .filter(skill -> skill.getValue() == need)
                .map(skill -> vocabulary.skill(skill.getKey()))
                .collect(Collectors.toSet());
    }

    private boolean isNamedOnce(SkillNeed need, Set<Skill> chosen) {
        return skills.entrySet().stream()
                .filter(other -> other.getKey().compareTo(need) < 0)
                .noneMatch(other -> other.getValue().getValue().stream().anyMatch(chosen::contains));
    }

    @Override
    void keepIn(DraftBar draft) {
        skills.forEach((level, box) -> draft.keep(
                level.name(),
                box,
                chosen -> chosen.stream().map(skill -> skill.code().value()).collect(Collectors.joining(" ")),
                codes -> Stream.of(codes.split(" "))
                        .map(code -> vocabulary.skill(new SkillCode(code)))
                        .collect(Collectors.toSet())));
        draft.keep("italian", italian, ItalianLevel::name, ItalianLevel::valueOf)
                .keep("licence", licence, String::valueOf, Boolean::valueOf);
    }

    @Override
    PostOpening answer(PostOpening need) {
        var named = new HashMap<SkillCode, SkillNeed>();
        skills.forEach((level, box) -> box.getValue().forEach(skill -> named.put(skill.code(), level)));
        return need.asking(named, italian.getValue(), licence.getValue());
    }
}

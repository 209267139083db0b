package it.florwork.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.shared.ui.Formats;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Skills on a card's screens: in the vocabulary's order, in the viewer's words. */
@Component
class SkillWords {
    private final Vocabulary vocabulary;

    SkillWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String label(SkillCode skill, Locale language) {
        return Formats.current().term(vocabulary.label(skill, language));
    }

    List<SkillCode> inOrder(Collection<SkillCode> skills) {
        var wanted = new HashSet<>(skills);
        return vocabulary.skills().stream()
                .map(Skill::code)
                .filter(wanted::contains)
                .toList();
    }

    /** One line a skill: what it is called, what was answered. */
    <A> UnorderedList lines(Map<SkillCode, A> answers, Function<A, String> word) {
        var lines = new UnorderedList();
        var ui = UI.getCurrentOrThrow();
        inOrder(answers.keySet())
                .forEach(skill -> lines.add(new ListItem(ui.getTranslation(
                        "progress.card.versionLine",
                        label(skill, ui.getLocale()),
                        word.apply(Objects.requireNonNull(answers.get(skill)))))));
        return lines;
    }
}

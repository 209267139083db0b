package it.florwork.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import it.florwork.matching.Fit;
import it.florwork.matching.Suitability;
import it.florwork.matching.Verdict;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/** Says reasons in the viewer's language, as chips: what must be and what would be nice stand apart. */
class FitWords {
    private final Vocabulary vocabulary;
    private final UI ui = UI.getCurrentOrThrow();
    private final Formats formats = Formats.current();

    FitWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** "Serve" and "Preferenze", each with its chips. */
    FactList of(Suitability suitability) {
        var facts = new FactList();
        facts.fact(ui.getTranslation("matching.needs"), chips(suitability.needs()));
        if (!suitability.preferences().isEmpty()) {
            facts.fact(ui.getTranslation("matching.preferences"), chips(suitability.preferences()));
        }
        return facts;
    }

    Component chips(List<Fit> fits) {
        return Stack.row(fits.stream().map(this::chip).toArray(Component[]::new));
    }

    private StatusBadge chip(Fit fit) {
        var badge = new StatusBadge(tone(fit.verdict()), sentence(fit));
        var spoken = new Span(ui.getTranslation("matching.verdict." + fit.verdict()));
        spoken.addClassName("fw-hidden");
        badge.addComponentAsFirst(spoken);
        return badge;
    }

    String sentence(Fit fit) {
        return ui.getTranslation("matching.fit." + fit.code(), details(fit));
    }

    private Object[] details(Fit fit) {
        return switch (fit.code().detail()) {
            case NONE -> new Object[0];
            case NUMBER -> fit.details().stream().map(Integer::valueOf).toArray();
            case LEVEL -> fit.details().toArray();
            case DAYS ->
                new Object[] {
                    fit.details().stream()
                            .map(day -> formats.weekday(DayOfWeek.of(Integer.parseInt(day))))
                            .collect(Collectors.joining(", "))
                };
            case SKILL ->
                new Object[] {vocabulary.label(new SkillCode(fit.details().getFirst()), ui.getLocale())};
        };
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case YES -> Tone.GOOD;
            case PARTLY -> Tone.PARTLY;
            case NO -> Tone.BLOCKED;
            case LEARNS -> Tone.LEARN;
        };
    }
}

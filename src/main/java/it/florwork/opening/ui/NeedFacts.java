package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.PostOpening;
import it.florwork.opening.SkillNeed;
import it.florwork.rules.Regime;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WeekGrid;
import it.florwork.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a need asks, answer by answer in the order of its six questions. */
class NeedFacts extends Stack {
    private final OpeningDetail need;
    private final PostOpening said;
    private final Vocabulary vocabulary;
    private final Formats formats = Formats.current();

    NeedFacts(OpeningDetail need, Vocabulary vocabulary) {
        this(need, vocabulary, question -> null);
    }

    /** @param change gives, by the question's number, the link that leads to it, if there is one */
    NeedFacts(OpeningDetail need, Vocabulary vocabulary, IntFunction<@Nullable RecordLink> change) {
        this.need = need;
        this.said = need.content();
        this.vocabulary = vocabulary;
        panel(1, what(), change);
        panel(2, where(), change);
        panel(3, since(), change);
        panel(4, week(), change);
        panel(5, skills(), change);
        panel(6, terms(), change);
    }

    private void panel(int question, Component answer, IntFunction<@Nullable RecordLink> change) {
        var panel = new Panel(getTranslation("opening.question." + question + ".short"), answer);
        var link = change.apply(question);
        add(link == null ? panel : panel.withAction(link));
    }

    private Component what() {
        var occupation = said.occupation();
        var facts = new FactList();
        if (occupation != null) {
            facts.fact(
                    getTranslation("opening.occupation"),
                    Formats.current().term(vocabulary.label(occupation, getLocale())));
        }
        return facts.data(getTranslation("opening.tasks"), said.tasks().isEmpty() ? missing() : said.tasks());
    }

    private Component where() {
        var address = need.siteAddress();
        return new FactList()
                .data(getTranslation("opening.site"), address == null ? missing() : need.siteName() + ", " + address)
                .fact(getTranslation("opening.places"), String.valueOf(said.places()));
    }

    private Component since() {
        return new FactList()
                .fact(getTranslation("opening.startFrom"), date(said.startFrom()))
                .fact(getTranslation("opening.startTo"), date(said.startTo()))
                .fact(getTranslation("opening.months"), getTranslation("opening.monthsOf", said.months()));
    }

    private Component week() {
        var sum = new Div(
                getTranslation("shared.week.sum", formats.hours(said.timetable().minutesPerWeek())));
        return new Stack(new WeekGrid(said.timetable()), sum);
    }

    private Component skills() {
        var facts = new FactList();
        for (var need : SkillNeed.values()) {
            var badges = said.skills().entrySet().stream()
                    .filter(skill -> skill.getValue() == need)
                    .map(Map.Entry::getKey)
                    .map(code -> Formats.current().term(vocabulary.label(code, getLocale())))
                    .sorted()
                    .map(label -> Data.mark(new StatusBadge(tone(need), label)))
                    .toArray(Component[]::new);
            if (badges.length > 0) {
                facts.fact(getTranslation("opening.need." + need), Stack.row(badges));
            }
        }
        return facts.fact(getTranslation("opening.italian"), getTranslation("opening.italian." + said.italianLevel()))
                .fact(
                        getTranslation("opening.licence"),
                        getTranslation(said.drivingLicence() ? "opening.licence.yes" : "opening.licence.no"));
    }

    private Component terms() {
        var regimes = said.regimes().stream().sorted().map(this::regime).collect(Collectors.joining(", "));
        var tutor = need.tutorName();
        var facts = new FactList()
                .fact(getTranslation("opening.regimes"), regimes.isEmpty() ? missing() : regimes)
                .data(getTranslation("opening.tutor"), tutor == null ? missing() : tutor);
        if (!said.accessibility().isEmpty()) {
            facts.data(getTranslation("opening.accessibility"), said.accessibility());
        }
        var expires = said.expiresOn();
        return expires == null ? facts : facts.fact(getTranslation("opening.expiresOn"), formats.date(expires));
    }

    private String regime(Regime regime) {
        return getTranslation("opening.regime." + regime);
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? missing() : formats.date(day);
    }

    private String missing() {
        return getTranslation("opening.missing");
    }

    static Tone tone(SkillNeed need) {
        return switch (need) {
            case MUST -> Tone.READY;
            case WISH -> Tone.NONE;
            case TRAINABLE -> Tone.LEARN;
        };
    }
}

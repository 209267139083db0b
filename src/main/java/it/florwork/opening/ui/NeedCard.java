package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.SkillNeed;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.WeekGrid;
import it.florwork.vocabulary.Vocabulary;
import java.util.Objects;

/** What a need asks at a glance, beside the people for it. */
class NeedCard extends Panel {
    private final OpeningDetail need;
    private final Formats formats = Formats.current();

    NeedCard(OpeningDetail need, Vocabulary vocabulary) {
        this.need = need;
        addClassName("fw-need-card");
        add(Data.mark(new Paragraph(need.content().tasks())), facts());
        part(
                getTranslation(
                        "opening.card.hours",
                        formats.hours(need.content().timetable().minutesPerWeek())),
                new WeekGrid(need.content().timetable()));
        for (var level : SkillNeed.values()) {
            var skills = need.content().skills().entrySet().stream()
                    .filter(skill -> skill.getValue() == level)
                    .map(skill -> formats.term(vocabulary.label(skill.getKey(), getLocale())))
                    .sorted()
                    .map(label -> new StatusBadge(NeedFacts.tone(level), label))
                    .toArray(Component[]::new);
            if (skills.length > 0) {
                part(getTranslation("opening.need." + level), Stack.row(skills));
            }
        }
    }

    private IconFacts facts() {
        var said = need.content();
        var facts = new IconFacts()
                .fact(FwIcon.PEOPLE, getTranslation("opening.card.places", said.places()))
                .data(FwIcon.PLACE, need.siteName() + ", " + need.siteAddress())
                .fact(
                        FwIcon.CALENDAR,
                        getTranslation(
                                "opening.card.start",
                                formats.date(Objects.requireNonNull(said.startFrom())),
                                getTranslation("opening.monthsOf", said.months())))
                .fact(FwIcon.TALK, getTranslation("opening.italian." + said.italianLevel()))
                .data(FwIcon.PERSON, Objects.requireNonNullElse(need.tutorName(), ""));
        said.regimes().stream()
                .sorted()
                .forEach(regime -> facts.fact(FwIcon.LEAF, getTranslation("opening.regime." + regime)));
        if (said.drivingLicence()) {
            facts.fact(FwIcon.INFO, getTranslation("opening.licence.needed"));
        }
        if (!said.accessibility().isEmpty()) {
            facts.data(FwIcon.INFO, said.accessibility());
        }
        var expires = said.expiresOn();
        return expires == null
                ? facts
                : facts.fact(FwIcon.CLOCK, getTranslation("opening.card.until", formats.date(expires)));
    }

    private void part(String title, Component content) {
        var part = new Div(new H2(title), content);
        part.addClassName("fw-need-part");
        add(part);
    }
}

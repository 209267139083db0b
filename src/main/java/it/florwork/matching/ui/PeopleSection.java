package it.florwork.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import it.florwork.matching.FittingPerson;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchRow;
import it.florwork.matching.MatchingService;
import it.florwork.matching.PeopleForOpening;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import it.florwork.vocabulary.Vocabulary;

/** Who is proposed for a need, who could be, and who does not fit now, each with reasons in words. */
class PeopleSection extends Stack {
    private final transient MatchingService matching;
    private final transient FitWords words;
    private final OpeningId opening;

    PeopleSection(OpeningId opening, MatchingService matching, Vocabulary vocabulary) {
        this.opening = opening;
        this.matching = matching;
        this.words = new FitWords(vocabulary);
        show();
    }

    private void show() {
        var people = matching.candidatesFor(opening);
        removeAll();
        if (!people.underWay().isEmpty()) {
            add(new Panel(
                            getTranslation("matching.section.underWay"),
                            new WorkList(
                                    people.underWay().stream().map(this::match).toList()))
                    .flush());
        }
        add(fitting(people));
        if (!people.notNow().isEmpty()) {
            var rows = people.notNow().stream().map(this::notNow).toList();
            var details = new Details(
                    getTranslation("matching.section.notNow", rows.size()), new Panel(new WorkList(rows)).flush());
            details.addClassName("fw-details");
            add(details);
        }
    }

    private WorkRow match(MatchRow row) {
        return new WorkRow(WorkRow.Side.PERSON, RecordLink.ofData("matches/" + row.id(), row.codeName()))
                .withFact(getTranslation("matching.regime." + row.regime()))
                .withChip(new MatchBadge(row.status()))
                .withAction(new RecordLink("matches/" + row.id(), getTranslation("matching.open")).asButton());
    }

    private Panel fitting(PeopleForOpening people) {
        int count = people.fitting().size();
        var panel = new Panel(getTranslation("matching.section.fitting", count, people.freePlaces())).flush();
        var order = ActionButton.link(FwIcon.INFO, getTranslation("matching.order"), click -> {});
        var explained = new Popover(new Paragraph(getTranslation("matching.order.explained")));
        explained.setTarget(order);
        explained.setAriaLabel(getTranslation("matching.order"));
        panel.withAction(new Stack(order, explained));
        if (!people.open() || people.freePlaces() == 0) {
            panel.add(Panel.note(
                    getTranslation(people.open() ? "matching.section.full" : "matching.section.needNotOpen")));
        }
        boolean mayPropose = people.open() && people.freePlaces() > 0;
        if (count == 0) {
            panel.add(new EmptyState(getTranslation("matching.section.nobody")));
        } else {
            panel.add(new WorkList(people.fitting().stream()
                    .map(person -> person(person, mayPropose))
                    .toList()));
        }
        return panel;
    }

    private WorkRow person(FittingPerson person, boolean mayPropose) {
        var since = Formats.current().date(person.since());
        var row = named(person).withFact(getTranslation("matching.section.since", since));
        row.withFact(words.of(person.suitability()));
        return mayPropose ? row.withAction(propose(person)) : row;
    }

    private WorkRow notNow(FittingPerson person) {
        return named(person)
                .withFact(words.chips(person.suitability().obstacles()))
                .withAction(new RecordLink("people/" + person.candidate(), getTranslation("matching.open")));
    }

    private static WorkRow named(FittingPerson person) {
        return new WorkRow(WorkRow.Side.PERSON, RecordLink.ofData("people/" + person.candidate(), person.codeName()));
    }

    /** One tap where one regime is possible; otherwise the button asks which. */
    private Component propose(FittingPerson person) {
        var regimes = person.regimes().stream().sorted().toList();
        if (regimes.size() == 1) {
            return ActionButton.quiet(getTranslation("matching.propose"), click -> propose(person, regimes.getFirst()));
        }
        var button = ActionButton.quiet(FwIcon.DOWN, getTranslation("matching.propose"), click -> {});
        button.getElement().setAttribute("aria-haspopup", "menu");
        var which = new ContextMenu(button);
        which.setOpenOnClick(true);
        for (Regime regime : regimes) {
            which.addItem(getTranslation("matching.propose." + regime), click -> propose(person, regime));
        }
        return button;
    }

    private void propose(FittingPerson person, Regime regime) {
        MatchId match = matching.propose(opening, person.candidate(), regime);
        UI.getCurrentOrThrow().navigate("matches/" + match);
    }
}

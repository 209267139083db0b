package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.CardDetail;
import it.florwork.candidate.Identity;
import it.florwork.candidate.PersonDetail;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StageLine;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.WeekGrid;
import it.florwork.vocabulary.Vocabulary;
import java.util.List;

/** What a person's page shows to the operator and to the case manager alike. */
final class PersonFacts {
    private static final List<CandidateStatus> LINE = List.of(
            CandidateStatus.REFERRED,
            CandidateStatus.CONTACTED,
            CandidateStatus.IN_ASSESSMENT,
            CandidateStatus.IN_CHARGE,
            CandidateStatus.ON_A_PATHWAY,
            CandidateStatus.LEAVING,
            CandidateStatus.LEFT);

    private PersonFacts() {}

    static PageHeader header(PersonDetail person, Identity identity, String folder, String folderTitle) {
        var who = Stack.row(
                new PersonBadge(person.status()), Data.text(identity.firstName() + " " + identity.lastName()));
        var phone = identity.phone();
        if (phone != null) {
            who.add(Data.mark(new Anchor("tel:" + phone.value(), phone.value())));
        }
        var email = identity.email();
        if (email != null) {
            who.add(Data.mark(new Anchor("mailto:" + email.value(), email.value())));
        }
        if (!identity.isBornAsTheTaxCodeSays()) {
            who.add(new StatusBadge(
                    StatusBadge.Tone.LOOK, UI.getCurrentOrThrow().getTranslation("candidate.birthDate.differs")));
        }
        return PageHeader.ofData(person.codeName())
                .withKicker(new RecordLink(folder, folderTitle))
                .withSubtitle(who);
    }

    static Panel stages(PersonDetail person) {
        var ui = UI.getCurrentOrThrow();
        var formats = Formats.current();
        var panel = new Panel();
        int now = LINE.indexOf(person.status());
        if (now >= 0) {
            panel.add(new StageLine(
                    LINE.stream()
                            .map(stage -> ui.getTranslation("candidate.status." + stage))
                            .toList(),
                    now));
        }
        panel.add(new FactList()
                .fact(ui.getTranslation("candidate.since"), formats.date(person.since()))
                .fact(ui.getTranslation("candidate.referredOn"), formats.date(person.referredOn())));
        var proposed = person.proposedWaiting();
        if (proposed != null) {
            panel.add(Panel.note(ui.getTranslation(
                    "candidate.waiting.asked",
                    ui.getTranslation("candidate.waiting." + proposed.reason()),
                    formats.date(proposed.from()),
                    formats.date(proposed.reviewOn()))));
        }
        return panel;
    }

    static Panel card(CardDetail card) {
        var ui = UI.getCurrentOrThrow();
        var content = card.content();
        var facts = new FactList().data(ui.getTranslation("candidate.municipality"), content.municipality());
        var italian = content.italian();
        var minutes = content.travelMinutes();
        var unknown = ui.getTranslation("candidate.card.notAsked");
        facts.fact(
                ui.getTranslation("candidate.card.travel"),
                minutes == null ? unknown : ui.getTranslation("candidate.card.minutes", minutes));
        if (italian == null) {
            facts.fact(ui.getTranslation("candidate.card.italian"), unknown);
        } else {
            facts.data(ui.getTranslation("candidate.card.italian"), italian.name());
        }
        return new Panel(ui.getTranslation("candidate.card"), facts, new WeekGrid(content.availability()));
    }

    static Component skills(CardDetail card, Vocabulary vocabulary) {
        var ui = UI.getCurrentOrThrow();
        if (card.skills().isEmpty()) {
            return Panel.note(ui.getTranslation("candidate.skills.none"));
        }
        var facts = new FactList();
        card.skills()
                .forEach(skill -> facts.fact(
                        Formats.current().term(vocabulary.label(skill.skill(), ui.getLocale())),
                        ui.getTranslation("candidate.level." + skill.level())));
        return facts;
    }
}

package it.florwork.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.florwork.candidate.PersonDetail;
import it.florwork.candidate.PersonSection;
import it.florwork.casework.Contacts;
import it.florwork.shell.FormDrafts;
import java.time.Clock;
import java.time.LocalDate;

/** Puts talks and visits onto a person's page, where the viewer follows the person. */
@org.springframework.stereotype.Component
class ContactsOfPerson implements PersonSection {
    private final Contacts contacts;
    private final FormDrafts drafts;
    private final Clock clock;

    ContactsOfPerson(Contacts contacts, FormDrafts drafts, Clock clock) {
        this.contacts = contacts;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public Component forPerson(PersonDetail person, Runnable changed) {
        return person.isFollowed()
                ? new ContactsPanel(person.id(), contacts, drafts, LocalDate.now(clock), changed)
                : new Div();
    }
}

package it.florwork.casework;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonTimeline;
import it.florwork.candidate.TimelineEntry;
import it.florwork.casework.domain.CaseContactRepository;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Talks and visits as lines of a person's story: that they were, and how long; never what was said. */
@Component
class ContactTimeline implements PersonTimeline {
    private final CaseContactRepository contacts;

    ContactTimeline(CaseContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(CandidateId person) {
        return contacts.toldOf(person).stream()
                .map(contact -> new TimelineEntry(
                        contact.on(), "talk", "casework.timeline." + contact.kind(), List.of(contact.minutes()), null))
                .toList();
    }
}

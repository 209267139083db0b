package it.florwork.cockpit;

import it.florwork.candidate.CandidateService;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.StatusOnDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** People who were referred and wait for the first call, or for the first meeting. */
@Component
class PeopleWork implements WorkSource {
    private final CandidateService candidates;
    private final Deadlines deadlines;

    PeopleWork(CandidateService candidates, Deadlines deadlines) {
        this.candidates = candidates;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today) {
        return candidates.statusesOn(today).stream()
                .filter(person ->
                        person.status() == CandidateStatus.REFERRED || person.status() == CandidateStatus.CONTACTED)
                .map(this::item)
                .toList();
    }

    private WorkItem item(StatusOnDay person) {
        boolean isNew = person.status() == CandidateStatus.REFERRED;
        return new WorkItem(
                isNew ? WorkKind.PERSON_TO_CONTACT : WorkKind.PERSON_TO_ASSESS,
                person.codeName(),
                List.of(person.since()),
                isNew ? deadlines.toContact(person.since()) : deadlines.toMeet(person.since()),
                "people/" + person.candidate());
    }
}

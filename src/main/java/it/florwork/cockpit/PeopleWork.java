package it.florwork.cockpit;

import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.People;
import it.florwork.candidate.PersonDue;
import it.florwork.candidate.Whose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** People who were referred and wait for the first call or for the first meeting, and those to be talked to again. */
@Component
class PeopleWork implements WorkSource {
    private static final int DAYS_BEFORE_REVIEW = 7;

    private final People people;
    private final Deadlines deadlines;

    PeopleWork(People people, Deadlines deadlines) {
        this.people = people;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        var items = new ArrayList<WorkItem>();
        items.addAll(atStage(CandidateStatus.REFERRED, WorkKind.PERSON_TO_CONTACT, deadlines::toContact, whose, most));
        items.addAll(atStage(CandidateStatus.CONTACTED, WorkKind.PERSON_TO_ASSESS, deadlines::toMeet, whose, most));
        people.toReview(today.plusDays(DAYS_BEFORE_REVIEW), whose, most)
                .forEach(person -> items.add(item(WorkKind.PERSON_TO_REVIEW, person, person.since())));
        return items;
    }

    private List<WorkItem> atStage(
            CandidateStatus stage, WorkKind kind, UnaryOperator<LocalDate> deadline, Whose whose, int most) {
        return Beyond.counted(
                people.atStage(stage, whose, most).stream()
                        .map(person -> item(kind, person, deadline.apply(person.referredOn())))
                        .toList(),
                most,
                () -> people.countAtStage(stage, whose),
                "people?status=" + stage);
    }

    private static WorkItem item(WorkKind kind, PersonDue person, LocalDate due) {
        return new WorkItem(
                kind, person.codeName(), List.of(person.since()), due, "people/" + person.id(), person.id());
    }
}

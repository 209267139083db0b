package it.florwork.attendance.ui;

import it.florwork.attendance.Tutored;
import it.florwork.candidate.CandidateId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Asks for the names of a tutor's page, once for all of it. */
@Component
class TraineeNames {
    private final Tutored tutored;

    TraineeNames(Tutored tutored) {
        this.tutored = tutored;
    }

    ShownNames of(Collection<CandidateId> people) {
        return new ShownNames(tutored.codeNames(people));
    }
}

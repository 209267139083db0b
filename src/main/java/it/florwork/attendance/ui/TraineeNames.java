package it.florwork.attendance.ui;

import it.florwork.access.CurrentViewer;
import it.florwork.attendance.Tutored;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for the names of a tutor's page, once for all of it: the access log keeps one line. */
@Component
class TraineeNames {
    private static final String PURPOSE = "day.tutor";

    private final Identities identities;
    private final Tutored tutored;
    private final CurrentViewer viewer;

    TraineeNames(Identities identities, Tutored tutored, CurrentViewer viewer) {
        this.identities = identities;
        this.tutored = tutored;
        this.viewer = viewer;
    }

    /** First name and initial; the code name of who has no identity here (any more). */
    ShownNames of(Collection<CandidateId> people) {
        var names = identities.namesFor(viewer.get(), people, PURPOSE);
        var nameless =
                people.stream().filter(person -> !names.containsKey(person)).toList();
        return new ShownNames(names, nameless.isEmpty() ? Map.of() : tutored.codeNames(nameless));
    }
}

package it.florwork.attendance.ui;

import it.florwork.access.CurrentViewer;
import it.florwork.attendance.Tutored;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for the names of a page, once for all of it: the access log keeps one line. */
@Component
class TraineeNames {
    private final Identities identities;
    private final Tutored tutored;
    private final CurrentViewer viewer;

    TraineeNames(Identities identities, Tutored tutored, CurrentViewer viewer) {
        this.identities = identities;
        this.tutored = tutored;
        this.viewer = viewer;
    }

    /** First name and initial; the code name of who has no identity here (any more). */
    ShownNames ofDay(Collection<CandidateId> people) {
        var names = identities.namesFor(viewer.get(), people, "day.tutor");
        var nameless =
                people.stream().filter(person -> !names.containsKey(person)).toList();
        return new ShownNames(names, nameless.isEmpty() ? Map.of() : tutored.codeNames(nameless));
    }

    /** The same of a page that knows their code names already. */
    ShownNames of(Map<CandidateId, String> codeNames, String purpose) {
        return new ShownNames(identities.namesFor(viewer.get(), codeNames.keySet(), purpose), codeNames);
    }
}

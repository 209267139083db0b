package it.florwork.attendance.ui;

import it.florwork.access.CurrentViewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Asks for the names of a tutor's page, once for all of it: the access log keeps one line. */
@Component
class TraineeNames {
    private static final String PURPOSE = "day";

    private final Identities identities;
    private final CurrentViewer viewer;

    TraineeNames(Identities identities, CurrentViewer viewer) {
        this.identities = identities;
        this.viewer = viewer;
    }

    ShownNames of(Collection<CandidateId> people) {
        return new ShownNames(identities.namesFor(viewer.get(), people, PURPOSE));
    }
}

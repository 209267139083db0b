package it.florwork.placement.ui;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.candidate.ShownName;
import it.florwork.placement.InternshipRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Asks for the names of a page of internships, once for all of it: the access log keeps one line. */
@Component
class InternshipNames {
    private final Identities identities;
    private final CurrentViewer viewer;

    InternshipNames(Identities identities, CurrentViewer viewer) {
        this.identities = identities;
        this.viewer = viewer;
    }

    /** First name and initial of whom the viewer may know, else the code. */
    record Shown(Map<CandidateId, ShownName> names) {
        String of(InternshipRow row) {
            var name = row.candidate() == null ? null : names.get(row.candidate());
            return name == null ? row.codeName() : name.toString();
        }
    }

    Shown of(List<InternshipRow> rows, String purpose) {
        return new Shown(
                viewer.get().is(Role.EVALUATOR)
                        ? Map.of()
                        : identities.namesFor(
                                viewer.get(),
                                rows.stream()
                                        .map(InternshipRow::candidate)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList(),
                                purpose));
    }
}

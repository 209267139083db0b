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

/**
 * Says whose internships these are. Names are asked for once for the whole page, so that the access log keeps one line;
 * one's own are called by what one does there.
 */
@Component
class InternshipNames {
    private final Identities identities;
    private final CurrentViewer viewer;

    InternshipNames(Identities identities, CurrentViewer viewer) {
        this.identities = identities;
        this.viewer = viewer;
    }

    /** First name and initial of whom the viewer may know, else the code. */
    record Shown(Map<CandidateId, ShownName> names, boolean own) {
        String of(InternshipRow row) {
            if (own) {
                return row.title();
            }
            var name = row.candidate() == null ? null : names.get(row.candidate());
            return name == null ? row.codeName() : name.toString();
        }
    }

    Shown of(List<InternshipRow> rows, String purpose) {
        var who = viewer.get();
        if (who.is(Role.EVALUATOR) || who.is(Role.CANDIDATE)) {
            return new Shown(Map.of(), who.is(Role.CANDIDATE));
        }
        var people = rows.stream()
                .map(InternshipRow::candidate)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Shown(identities.namesFor(who, people, purpose), false);
    }
}

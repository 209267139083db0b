package it.florwork.attendance.ui;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ShownName;
import java.util.Map;

/** The names of one page's people, as the viewer may see them. */
record ShownNames(Map<CandidateId, ShownName> names) {

    String of(CandidateId person) {
        var name = names.get(person);
        return name == null ? "…" : name.toString();
    }
}

package it.florwork.attendance.ui;

import it.florwork.candidate.CandidateId;
import java.util.Map;

/** The names of one page's people, as the viewer may see them. */
record ShownNames(Map<CandidateId, String> names) {

    String of(CandidateId person) {
        return names.getOrDefault(person, "…");
    }
}

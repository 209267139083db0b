package it.florwork.attendance.ui;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ShownName;
import java.util.Map;

/** What one page's people are called, as the viewer may see it. */
record ShownNames(Map<CandidateId, ShownName> names, Map<CandidateId, String> codeNames) {

    String of(CandidateId person) {
        var name = names.get(person);
        return name == null ? codeNames.getOrDefault(person, "…") : name.toString();
    }
}

package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.candidate.ShownName;
import it.florwork.shared.EngagementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the people of a register may be called by whoever takes it out; that it was taken out is noted. */
@Component
class RegisterPeople {
    private static final int SHOWN_OF_ID = 8;

    private final Identities identities;
    private final CurrentViewer viewer;
    private final AccessLog log;

    RegisterPeople(Identities identities, CurrentViewer viewer, AccessLog log) {
        this.identities = identities;
        this.viewer = viewer;
        this.log = log;
    }

    /**
     * By engagement: the name as far as the viewer may know it, else the code name; for an evaluator a code of the
     * engagement's own, which leads to nobody.
     *
     * @param purpose of the access log
     */
    Map<EngagementId, String> called(List<MonthDetail> shown, String purpose) {
        var people = shown.stream().map(MonthDetail::candidate).collect(Collectors.toSet());
        boolean judged = viewer.get().is(Role.EVALUATOR);
        var names = judged ? Map.<CandidateId, ShownName>of() : identities.namesFor(viewer.get(), people, purpose);
        log.record(
                purpose,
                "candidate",
                people.stream()
                        .filter(person -> !names.containsKey(person))
                        .map(CandidateId::value)
                        .toList());
        var called = new HashMap<EngagementId, String>();
        shown.forEach(month -> {
            var name = names.get(month.candidate());
            called.put(
                    month.engagement(),
                    judged ? "T-" + opaque(month.engagement()) : name == null ? month.codeName() : name.toString());
        });
        return called;
    }

    /** The end of an engagement's id: tells files and rows apart and nothing about the person. */
    static String opaque(EngagementId id) {
        var whole = id.toString();
        return whole.substring(whole.length() - SHOWN_OF_ID);
    }
}

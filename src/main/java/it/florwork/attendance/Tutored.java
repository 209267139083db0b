package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.ContactRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which engagements the viewer is a tutor of today, for the modules that hang on engagements. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
public class Tutored {
    private final Reach reach;
    private final ContactRepository people;

    Tutored(Reach reach, ContactRepository people) {
        this.reach = reach;
        this.people = people;
    }

    public Set<EngagementId> today() {
        return reach.heldToday();
    }

    /** Whether the viewer held this engagement on some day of the span. */
    public boolean held(EngagementId engagement, Period span) {
        return !reach.heldWithin(List.of(engagement), span).isEmpty();
    }

    /** What these people are called in lists, as far as they have an engagement that the viewer holds today. */
    public Map<CandidateId, String> codeNames(Collection<CandidateId> candidates) {
        return people.codeNames(candidates, reach.heldToday()).stream()
                .collect(Collectors.toMap(CandidateCard::id, CandidateCard::codeName));
    }
}

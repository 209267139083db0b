package it.florwork.matching;

import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.WhoFollows;
import it.florwork.matching.domain.MatchRepository;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A company learns the first name of whom it met at the three-way talk, and of nobody else (domain.md par. 9). */
@Component
class MetPeople implements WhoFollows {
    static final Set<MatchStatus> MET =
            EnumSet.of(MatchStatus.TALK, MatchStatus.OBSERVATION, MatchStatus.APPROVED, MatchStatus.CONVERTED);

    private final MatchRepository matches;

    MetPeople(MatchRepository matches) {
        this.matches = matches;
    }

    @Override
    public Set<CandidateId> followedBy(Viewer viewer, Collection<CandidateId> people) {
        return viewer.is(Role.COMPANY_CONTACT) && !people.isEmpty()
                ? Set.copyOf(matches.metBy(viewer.organisation(), people, MET))
                : Set.of();
    }
}

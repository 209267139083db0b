package it.florwork.matching;

import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PresentedPeople;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningProposals;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells needs how many of their places are spoken for, and people's cards to which company they are shown. */
@Component
class Proposals implements OpeningProposals, PresentedPeople {
    private final MatchRepository matches;

    Proposals(MatchRepository matches) {
        this.matches = matches;
    }

    @Override
    public int taken(OpeningId opening) {
        return matches.countByOpeningAndStatusIn(opening, MatchFlow.HOLDING);
    }

    @Override
    public int underWay(OpeningId opening) {
        return matches.countByOpeningAndStatusIn(opening, MatchFlow.UNDER_WAY);
    }

    @Override
    public boolean concern(OpeningId opening, Viewer viewer) {
        return switch (viewer.role()) {
            case Role.CANDIDATE -> matches.countOfPerson(opening, viewer.user()) > 0;
            case Role.CASE_MANAGER -> matches.countOfCaseManager(opening, viewer.user()) > 0;
            default -> false;
        };
    }

    @Override
    public boolean isPresented(CandidateId person, OrganisationId company) {
        return !matches.metBy(company, Set.of(person), PresentedProfiles.SHOWN).isEmpty();
    }
}

package it.florwork.matching;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.matching.domain.MatchRepository;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places offered to the person who is signed in. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.CANDIDATE)
public class MyProposals {
    private final MatchRepository matches;
    private final CurrentViewer viewer;

    MyProposals(MatchRepository matches, CurrentViewer viewer) {
        this.matches = matches;
        this.viewer = viewer;
    }

    /** What the person was asked so far, the open question first; what the team only considers stays with the team. */
    public List<MyProposal> mine() {
        return matches.askedOf(viewer.get().user()).stream()
                .sorted(Comparator.comparing(MyProposal::answer))
                .toList();
    }
}

package it.florwork.candidate;

import it.florwork.access.Viewer;
import java.util.Collection;
import java.util.Set;

/** Which of these people a viewer is assigned to today. The module that keeps assignments answers. */
public interface WhoFollows {
    Set<CandidateId> followedBy(Viewer viewer, Collection<CandidateId> people);
}

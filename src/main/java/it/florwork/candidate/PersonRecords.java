package it.florwork.candidate;

import java.util.Collection;
import java.util.UUID;

/** Under which other ids than the person's own the access log knows what is about them, such as an internship's. */
public interface PersonRecords {
    Collection<UUID> idsOf(CandidateId person);
}

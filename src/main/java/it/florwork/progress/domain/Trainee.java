package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PathwayKind;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an engagement, as cards speak of it.
 *
 * @param user the person's own account, null when there is none
 * @param pathway of a place in a group; null for an internship
 */
public record Trainee(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        @Nullable UserId user,
        UserId caseManager,
        String siteName,
        @Nullable PathwayKind pathway,
        Period period) {}

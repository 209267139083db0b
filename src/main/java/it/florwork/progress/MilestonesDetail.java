package it.florwork.progress;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.util.List;

/** The milestones of one engagement, in the order of their days. */
public record MilestonesDetail(
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        String place,
        List<MilestoneView> milestones) {}

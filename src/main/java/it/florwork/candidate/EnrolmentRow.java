package it.florwork.candidate;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import org.jspecify.annotations.Nullable;

/** A person's part in a group; without an outcome it goes on. */
public record EnrolmentRow(
        EngagementId id,
        CandidateId candidate,
        String codeName,
        GroupId group,
        PathwayKind kind,
        String groupName,
        String siteName,
        Period period,
        @Nullable EnrolmentOutcome outcome) {}

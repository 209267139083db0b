package it.florwork.casework;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import it.florwork.shared.EngagementId;
import java.util.UUID;

/** What a user is assigned to. */
public sealed interface AssignmentTarget {
    UUID value();

    /** A placement or an enrolment, with the person it is of. */
    record OfEngagement(EngagementId engagement, CandidateId candidate) implements AssignmentTarget {
        @Override
        public UUID value() {
            return engagement.value();
        }
    }

    /** A whole group: everybody enrolled in it, as long as they are. */
    record OfGroup(GroupId group) implements AssignmentTarget {
        @Override
        public UUID value() {
            return group.value();
        }
    }

    /** A person, whatever they take part in. */
    record OfPerson(CandidateId candidate) implements AssignmentTarget {
        @Override
        public UUID value() {
            return candidate.value();
        }
    }
}

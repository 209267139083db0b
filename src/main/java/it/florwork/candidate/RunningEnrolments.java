package it.florwork.candidate;

import it.florwork.candidate.domain.EnrolmentRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The enrolments a person has not left yet, as the other verbs of a case need them. */
@Component
class RunningEnrolments implements OtherPathways {
    private final EnrolmentRepository enrolments;

    RunningEnrolments(EnrolmentRepository enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public boolean goesOnAfter(CandidateId person, LocalDate day) {
        return enrolments.goingOnAt(person, day.plusDays(1)).stream()
                .anyMatch(enrolment -> enrolment.outcome() == null);
    }

    /** Of all there ever were. */
    List<UUID> ids(CandidateId person) {
        return enrolments.of(person).stream().map(row -> row.id().value()).toList();
    }

    /** Ends what runs on this day or would begin later. */
    void interrupt(CandidateId person, LocalDate from) {
        for (var enrolment : enrolments.goingOnAt(person, from)) {
            enrolments.save(enrolment.interrupted(from));
        }
    }
}

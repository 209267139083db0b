package it.florwork.candidate;

import it.florwork.candidate.TimelineEntry.Word;
import it.florwork.candidate.domain.EnrolmentRepository;
import it.florwork.candidate.domain.StatusChange;
import it.florwork.candidate.domain.StatusChangeRepository;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A person's stages and groups, as lines of their story; the latest recorded first. */
@Component
class StageTimeline implements PersonTimeline {
    private final StatusChangeRepository history;
    private final EnrolmentRepository enrolments;

    StageTimeline(StatusChangeRepository history, EnrolmentRepository enrolments) {
        this.history = history;
        this.enrolments = enrolments;
    }

    @Override
    public List<TimelineEntry> of(CandidateId person) {
        return Stream.concat(
                        history.findByCandidateOrderBySequence(person).reversed().stream()
                                .map(StageTimeline::stage),
                        enrolments.of(person).stream().map(StageTimeline::group))
                .toList();
    }

    private static TimelineEntry stage(StatusChange change) {
        var key = "candidate.timeline." + change.to();
        var review = change.reviewOn();
        return switch (change.to()) {
            case WAITING ->
                new TimelineEntry(
                        change.effectiveOn(),
                        "clock",
                        key,
                        List.of(
                                new Word("candidate.waiting." + change.reason()),
                                review == null ? change.effectiveOn() : review),
                        null);
            case WITHDRAWN ->
                new TimelineEntry(
                        change.effectiveOn(),
                        "leave",
                        key,
                        List.of(new Word("candidate.withdrawal." + change.reason())),
                        null);
            case LEFT ->
                new TimelineEntry(
                        change.effectiveOn(),
                        "leave",
                        key,
                        List.of(new Word("candidate.departure." + change.reason())),
                        null);
            default -> new TimelineEntry(change.effectiveOn(), "person", key, List.of(), null);
        };
    }

    private static TimelineEntry group(EnrolmentRow enrolment) {
        return new TimelineEntry(
                enrolment.period().firstDay(),
                "people",
                "candidate.timeline.enrolled",
                List.of(new Word("candidate.pathway." + enrolment.kind()), enrolment.groupName()),
                null);
    }
}

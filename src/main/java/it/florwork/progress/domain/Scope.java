package it.florwork.progress.domain;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.Tutored;
import it.florwork.candidate.CandidateId;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Whose cards the viewer may write or read. What is not theirs is as if it were not there. */
@Component
public class Scope {
    private final CurrentViewer viewer;
    private final Tutored tutored;
    private final TraineeRepository trainees;
    private final Clock clock;

    Scope(CurrentViewer viewer, Tutored tutored, TraineeRepository trainees, Clock clock) {
        this.viewer = viewer;
        this.tutored = tutored;
        this.trainees = trainees;
        this.clock = clock;
    }

    /** Whom the viewer is a tutor of today, in engagements that last in this week. */
    public List<Trainee> tutored(Week week) {
        var assigned = tutored.today();
        return assigned.isEmpty() ? List.of() : inWeek(trainees.of(assigned), week);
    }

    /**
     * @throws NotFound unless the viewer is its tutor today
     * @throws RuleViolation unless the week has begun and the engagement lasts in it
     */
    public Trainee tutored(EngagementId engagement, Week week) {
        var assigned = tutored.today();
        return checked(assigned.contains(engagement) ? trainees.of(List.of(engagement)) : List.of(), engagement, week);
    }

    /**
     * A card says what its author saw: whoever was the tutor in that week may tell of it, later too.
     *
     * @throws NotFound unless the viewer is its tutor today, or was on a day of this week
     * @throws RuleViolation unless the week has begun and the engagement lasts in it
     */
    public Trainee seenBy(EngagementId engagement, Week week) {
        boolean isTheirs = tutored.today().contains(engagement) || tutored.held(engagement, week.period());
        return checked(isTheirs ? trainees.of(List.of(engagement)) : List.of(), engagement, week);
    }

    /** The viewer's own engagements that last in this week. */
    public List<Trainee> own(Week week) {
        return inWeek(trainees.ofUser(viewer.get().user()), week);
    }

    /**
     * @throws NotFound unless it is the viewer's own
     * @throws RuleViolation unless the week has begun and the engagement lasts in it
     */
    public Trainee own(EngagementId engagement, Week week) {
        return checked(trainees.ofUser(viewer.get().user()), engagement, week);
    }

    /** All engagements of a person: for an operator anybody's, for a case manager their own people's, otherwise none. */
    public List<Trainee> followed(CandidateId candidate) {
        var me = viewer.get();
        return trainees.ofCandidate(candidate).stream()
                .filter(trainee -> me.is(Role.OPERATOR) || trainee.caseManager().equals(me.user()))
                .toList();
    }

    /**
     * Whose past cards the viewer may read: an operator anybody's, a case manager the own people's, a trainee the own, a
     * tutor those of whom he is the tutor today.
     *
     * @throws NotFound when it is nobody of these
     */
    public Trainee readable(EngagementId engagement) {
        var me = viewer.get();
        return trainees.of(List.of(engagement)).stream()
                .filter(trainee -> switch (me.role()) {
                    case Role.OPERATOR -> true;
                    case Role.CASE_MANAGER -> trainee.caseManager().equals(me.user());
                    case Role.CANDIDATE -> me.user().equals(trainee.user());
                    case Role.HOST_TUTOR, Role.PATH_TUTOR -> tutored.today().contains(engagement);
                    default -> false;
                })
                .findFirst()
                .orElseThrow(() -> NotFound.of(Trainee.class, engagement));
    }

    /** Whether the viewer, a tutor, is this engagement's tutor today. */
    public boolean isTutoredToday(EngagementId engagement) {
        return tutored.today().contains(engagement);
    }

    /**
     * Of whom the viewer, a tutor once, wrote cards.
     *
     * @throws NotFound when he wrote none
     */
    public Trainee written(EngagementId engagement) {
        return trainees.written(engagement, viewer.get().user())
                .orElseThrow(() -> NotFound.of(Trainee.class, engagement));
    }

    /** Of whom the viewer wrote cards and is not the tutor today, who ended last first. */
    public List<Trainee> writtenBefore(int limit) {
        var held = tutored.today();
        return trainees.writtenBy(viewer.get().user(), Limit.of(limit + held.size())).stream()
                .filter(trainee -> !held.contains(trainee.engagement()))
                .limit(limit)
                .toList();
    }

    private static List<Trainee> inWeek(List<Trainee> mine, Week week) {
        return mine.stream()
                .filter(trainee -> trainee.period().overlaps(week.period()))
                .toList();
    }

    private Trainee checked(List<Trainee> mine, EngagementId engagement, Week week) {
        var trainee = mine.stream()
                .filter(own -> own.engagement().equals(engagement))
                .findFirst()
                .orElseThrow(() -> NotFound.of(Trainee.class, engagement));
        if (week.monday().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("progress.error.weekNotStarted");
        }
        if (!trainee.period().overlaps(week.period())) {
            throw new RuleViolation(
                    "progress.error.weekOutside",
                    trainee.period().firstDay(),
                    trainee.period().lastDay());
        }
        return trainee;
    }
}

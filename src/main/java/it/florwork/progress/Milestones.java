package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.Tutored;
import it.florwork.progress.domain.MilestoneDays;
import it.florwork.progress.domain.MilestoneReport;
import it.florwork.progress.domain.MilestoneRepository;
import it.florwork.progress.domain.MilestoneRepository.Done;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.TeamNames;
import it.florwork.progress.domain.Trainee;
import it.florwork.progress.domain.TraineeRepository;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How it goes on day 3, 10 and 30, in the middle and towards the end: asked by the tutor, or by the operator in a call. Read
 * by them and by the own case manager.
 */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class Milestones {
    /** Far above a caseload; what nobody follows comes last. */
    private static final Limit MOST_FOLLOWED = Limit.of(500);

    private final MilestoneRepository reports;
    private final TraineeRepository trainees;
    private final Tutored tutored;
    private final Scope scope;
    private final TeamNames team;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    Milestones(
            MilestoneRepository reports,
            TraineeRepository trainees,
            Tutored tutored,
            Scope scope,
            TeamNames team,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.reports = reports;
        this.trainees = trainees;
        this.tutored = tutored;
        this.scope = scope;
        this.team = team;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * What nobody has asked yet: of the people whom the operator follows, or whom nobody does; of the tutor's own trainees.
     * The longest waiting first.
     */
    @Transactional(readOnly = true)
    public List<MilestoneDue> due(int limit) {
        var today = LocalDate.now(clock);
        var running = running(today);
        if (running.isEmpty()) {
            return List.of();
        }
        var done = new HashSet<>(
                reports.done(running.stream().map(Trainee::engagement).toList()));
        return running.stream()
                .flatMap(trainee -> days(trainee).latest(trainee.period(), today).stream()
                        .map(latest -> new MilestoneDue(
                                trainee.engagement(),
                                trainee.candidate(),
                                trainee.codeName(),
                                latest.getKey(),
                                latest.getValue())))
                .filter(due -> !done.contains(new Done(due.engagement(), due.kind())))
                .sorted(Comparator.comparing(MilestoneDue::on).thenComparing(MilestoneDue::codeName))
                .limit(limit)
                .toList();
    }

    private List<Trainee> running(LocalDate today) {
        if (viewer.get().is(Role.OPERATOR)) {
            return trainees.followed(viewer.get().user(), today, MOST_FOLLOWED);
        }
        var mine = tutored.today();
        return mine.isEmpty() ? List.of() : trainees.of(mine);
    }

    /** @throws NotFound when it is not the viewer's to read */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public MilestonesDetail of(EngagementId engagement) {
        var trainee = scope.readable(engagement);
        var taken = reports.of(engagement);
        var names = team.of(taken.stream().map(MilestoneReport::author).toList());
        return new MilestonesDetail(
                engagement,
                trainee.candidate(),
                trainee.codeName(),
                trainee.siteName(),
                days(trainee).of(trainee.period()).entrySet().stream()
                        .map(one -> new MilestoneView(
                                one.getKey(),
                                one.getValue(),
                                taken.stream()
                                        .filter(report -> report.kind() == one.getKey())
                                        .map(report -> new MilestoneView.Taken(
                                                report.answers(),
                                                report.note(),
                                                names.of(report.author()),
                                                report.receivedAt()))
                                        .toList()))
                        .toList());
    }

    /**
     * Keeps what was answered. The same act sent twice is one.
     *
     * @throws NotFound unless the engagement is the viewer's
     * @throws RuleViolation before the milestone's day, or when not everything is answered
     */
    public void take(TakeMilestone milestone) {
        var trainee = scope.readable(milestone.engagement());
        var author = viewer.get().user();
        var kept = reports.findById(milestone.id());
        if (kept.isPresent()) {
            if (!kept.get().isOf(milestone, author)) {
                throw new RuleViolation("progress.error.sameIdOtherContent");
            }
            return;
        }
        var day = days(trainee).of(trainee.period()).get(milestone.kind());
        if (day == null) {
            throw new RuleViolation("progress.error.milestoneOther");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("progress.error.milestoneAhead", day);
        }
        reports.save(new MilestoneReport(milestone, author, clock.instant()));
    }

    /** By the rules of the engagement's first day. */
    private MilestoneDays days(Trainee trainee) {
        var on = trainee.period().firstDay();
        return new MilestoneDays(
                figure(RuleKey.MILESTONE_FIRST, on),
                figure(RuleKey.MILESTONE_SECOND, on),
                figure(RuleKey.MILESTONE_THIRD, on),
                figure(RuleKey.MILESTONE_END_BEFORE, on));
    }

    private int figure(RuleKey key, LocalDate on) {
        return rules.integer(key, Regime.TIS, TargetGroup.ORDINARY, on);
    }
}

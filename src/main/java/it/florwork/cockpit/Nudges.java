package it.florwork.cockpit;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.attendance.EngagementKind;
import it.florwork.attendance.MonthStatus;
import it.florwork.casework.Assignments;
import it.florwork.cockpit.domain.NudgeRepository;
import it.florwork.cockpit.domain.NudgeRepository.Trainee;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those on whom things wait, many at once, and never unread: first what each will be told, then the sending. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Nudges {
    private static final int MOST_AT_ONCE = 100;

    private final Cockpit cockpit;
    private final NudgeRepository people;
    private final Assignments assignments;
    private final Colleagues colleagues;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nudges(
            Cockpit cockpit,
            NudgeRepository people,
            Assignments assignments,
            Colleagues colleagues,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cockpit = cockpit;
        this.people = people;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Whom these things wait for, and what each would read; things that do not wait any more are left out. */
    @Transactional(readOnly = true)
    public List<Nudge> preview(Collection<String> items) {
        if (items.size() > MOST_AT_ONCE) {
            throw new RuleViolation("cockpit.error.nudges", MOST_AT_ONCE);
        }
        var chosen = cockpit.everything().items().stream()
                .filter(item -> items.contains(item.key()) && item.engagement() != null)
                .toList();
        var engagements = chosen.stream()
                .map(WorkItem::engagement)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (engagements.isEmpty()) {
            return List.of();
        }
        var trainees = people.trainees(engagements).stream().collect(toMap(Trainee::engagement, Function.identity()));
        var tutors = assignments.tutorsOfEach(engagements, LocalDate.now(clock));
        var users = new HashSet<UserId>();
        tutors.values().forEach(users::addAll);
        trainees.values().stream().map(Trainee::user).filter(Objects::nonNull).forEach(users::add);
        var readers = new Readers(trainees, tutors, colleagues.languagesOf(users), colleagues.namesOf(users));
        return chosen.stream().flatMap(item -> readers.of(item).stream()).toList();
    }

    /** Sends those of these that still make sense; returns how many went. */
    public int send(Set<Nudge> chosen) {
        var fresh = preview(chosen.stream().map(Nudge::item).distinct().toList()).stream()
                .filter(chosen::contains)
                .toList();
        fresh.forEach(nudge -> events.publishEvent(new Nudged(
                nudge.item(),
                nudge.kind(),
                nudge.to(),
                nudge.role(),
                nudge.about() == null ? null : nudge.about().toString(),
                nudge.path(),
                viewer.get().user())));
        return fresh.size();
    }

    /** Everybody whom the chosen things concern, read at once. */
    private record Readers(
            Map<EngagementId, Trainee> trainees,
            Map<EngagementId, List<UserId>> tutors,
            Map<UserId, Locale> languages,
            Map<UserId, String> names) {

        List<Nudge> of(WorkItem item) {
            var engagement = item.engagement();
            var trainee = engagement == null ? null : trainees.get(engagement);
            if (engagement == null || trainee == null) {
                return List.of();
            }
            return switch (item.kind()) {
                case MONTH_TO_CHASE -> signatures(item, engagement, trainee);
                case ALERT -> alert(item, engagement, trainee);
                default -> List.of();
            };
        }

        private List<Nudge> signatures(WorkItem item, EngagementId engagement, Trainee trainee) {
            var month = (YearMonth) item.details().getFirst();
            var status = (MonthStatus) item.details().getLast();
            var nudges = new ArrayList<Nudge>();
            var user = trainee.user();
            if (status != MonthStatus.CONFIRMED && user != null) {
                nudges.add(new Nudge(
                        item.key(),
                        NudgeKind.NUDGED_TO_CONFIRM,
                        user,
                        Role.CANDIDATE,
                        item.subject(),
                        languages.getOrDefault(user, Locale.ITALIAN),
                        month,
                        "my-month?month=" + month));
            }
            if (status != MonthStatus.SIGNED) {
                tutors(item, engagement, trainee, NudgeKind.NUDGED_TO_SIGN, month, "tutor-months?month=" + month)
                        .forEach(nudges::add);
            }
            return nudges;
        }

        private List<Nudge> alert(WorkItem item, EngagementId engagement, Trainee trainee) {
            var rule = (AlertRule) item.details().getFirst();
            return switch (rule) {
                case NO_ENTRY -> {
                    var since = (LocalDate) item.details().getLast();
                    yield tutors(item, engagement, trainee, NudgeKind.NUDGED_TO_TELL_DAYS, since, "day/" + since)
                            .toList();
                }
                case CARD_MISSING ->
                    tutors(
                                    item,
                                    engagement,
                                    trainee,
                                    NudgeKind.NUDGED_TO_WRITE_CARD,
                                    (LocalDate) item.details().getLast(),
                                    "week")
                            .toList();
                default -> List.of();
            };
        }

        private Stream<Nudge> tutors(
                WorkItem item,
                EngagementId engagement,
                Trainee trainee,
                NudgeKind kind,
                @Nullable Serializable about,
                String path) {
            var role = trainee.kind() == EngagementKind.PLACEMENT ? Role.HOST_TUTOR : Role.PATH_TUTOR;
            return tutors.getOrDefault(engagement, List.of()).stream()
                    .map(user -> new Nudge(
                            item.key(),
                            kind,
                            user,
                            role,
                            names.getOrDefault(user, ""),
                            languages.getOrDefault(user, Locale.ITALIAN),
                            about,
                            path));
        }
    }
}

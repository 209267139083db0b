package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.MonthSignatureRepository;
import it.florwork.casework.Assignments;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which engagements the current viewer reaches (domain.md par. 9). What is out of reach looks exactly like what does not
 * exist.
 */
@Component
class Reach {
    private static final int KNOWN_TO_PHONES = 45;

    private final EngagementRepository engagements;
    private final MonthSignatureRepository signatures;
    private final Assignments assignments;
    private final CurrentViewer viewer;
    private final Clock clock;

    Reach(
            EngagementRepository engagements,
            MonthSignatureRepository signatures,
            Assignments assignments,
            CurrentViewer viewer,
            Clock clock) {
        this.engagements = engagements;
        this.signatures = signatures;
        this.assignments = assignments;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @throws NotFound when it is not the viewer's */
    Engagement get(EngagementId id) {
        return find(id).orElseThrow(() -> NotFound.of(Engagement.class, id));
    }

    /** @throws NotFound when it is not the viewer's, or does not last in the month */
    Engagement get(EngagementId id, YearMonth month) {
        var engagement = get(id);
        var period = engagement.period();
        if (month.atEndOfMonth().isBefore(period.firstDay()) || !month.atDay(1).isBefore(period.endsBefore())) {
            throw new NotFound("month " + month + " of engagement " + id);
        }
        return engagement;
    }

    Optional<Engagement> find(EngagementId id) {
        Viewer who = viewer.get();
        return switch (who.role()) {
            case Role.OPERATOR, Role.SYSTEM -> engagements.findById(id);
            case Role.CANDIDATE -> engagements.ifOwn(id, who.user());
            case Role.CASE_MANAGER -> engagements.ifFollowedBy(id, who.user());
            case Role.COMPANY_CONTACT -> engagements.ifAt(id, who.organisation());
            case Role.HOST_TUTOR, Role.PATH_TUTOR -> engagements.findById(id).filter(this::isTutorNowOrSigned);
            default -> Optional.empty();
        };
    }

    /** The same in figures alone, which an evaluator judges of all. */
    Optional<Engagement> toJudge(EngagementId id) {
        return viewer.get().is(Role.EVALUATOR) ? engagements.findById(id) : find(id);
    }

    /** Those of these engagements that last within the span and are the viewer's to read; an evaluator judges all. */
    List<Engagement> among(Collection<EngagementId> ids, LocalDate from, LocalDate to) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Viewer who = viewer.get();
        return switch (who.role()) {
            case Role.OPERATOR, Role.SYSTEM, Role.EVALUATOR -> engagements.amongIn(ids, from, to);
            case Role.CANDIDATE -> among(ids, own(from, to));
            case Role.CASE_MANAGER -> engagements.followedAmong(ids, who.user(), from, to);
            case Role.COMPANY_CONTACT -> engagements.amongAt(ids, who.organisation(), from, to);
            case Role.HOST_TUTOR, Role.PATH_TUTOR -> among(ids, tutored(from, to));
            default -> List.of();
        };
    }

    private static List<Engagement> among(Collection<EngagementId> ids, List<Engagement> reached) {
        return reached.stream()
                .filter(engagement -> ids.contains(engagement.id()))
                .toList();
    }

    /**
     * An engagement of which the viewer may say what a day was.
     *
     * @param isStillTheirs false of a tutor of some day near to this one, whose word waits for a decision
     * @param seesTheDay false of a former tutor who did not hold it on that day: he may say what he knows, and reads nothing
     */
    record Writable(Engagement engagement, boolean isStillTheirs, boolean seesTheDay) {}

    /** @throws NotFound unless it is the viewer's own, or was held once */
    Writable writable(EngagementId id, LocalDate day) {
        return writable(List.of(id), day).stream().findFirst().orElseThrow(() -> NotFound.of(Engagement.class, id));
    }

    /** Those of these that the viewer may speak of: as many statements for a tutor's nine people as for one. */
    List<Writable> writable(Collection<EngagementId> ids, LocalDate day) {
        if (Side.of(viewer.get().role()).orElseThrow() != Side.TUTOR) {
            return ids.stream()
                    .flatMap(id -> find(id).stream())
                    .map(own -> new Writable(own, true, true))
                    .toList();
        }
        var among = engagements.allOf(ids);
        var theirs = writable(among, new Turns(), day);
        if (theirs.size() == among.size()) {
            return theirs;
        }
        var held = theirs.stream().map(each -> each.engagement().id()).toList();
        var former = among.stream()
                .filter(engagement -> !held.contains(engagement.id()) && isHeldAround(engagement, day))
                .map(engagement -> new Writable(engagement, false, false));
        return Stream.concat(theirs.stream(), former).toList();
    }

    /** Whether a phone can ever have shown this day to the viewer as a tutor's: it knows so many days, and no others. */
    private boolean isHeldAround(Engagement engagement, LocalDate day) {
        var first = later(engagement.period().firstDay(), day.minusDays(KNOWN_TO_PHONES));
        var ahead = day.plusDays(KNOWN_TO_PHONES);
        var today = LocalDate.now(clock);
        var last = ahead.isBefore(today) ? ahead : today;
        return !last.isBefore(first)
                && heldWithin(List.of(engagement.id()), Period.of(first, last)).contains(engagement.id());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Those of these that the viewer, a tutor, held on some day of the span. */
    Set<EngagementId> heldWithin(Collection<EngagementId> ids, Period span) {
        return assignments.followedWithin(viewer.get().user(), ids, span);
    }

    /** Everybody of whom a tutor may say what this day was, as far as they take part in it. */
    List<Writable> writable(LocalDate day) {
        var turns = new Turns();
        var ids = new HashSet<>(turns.on(day));
        ids.addAll(turns.on(LocalDate.now(clock)));
        return writable(engagements.amongIn(ids, day, day), turns, day);
    }

    private List<Writable> writable(List<Engagement> among, Turns turns, LocalDate day) {
        return among.stream()
                .map(engagement ->
                        new Writable(engagement, turns.on(lastTurn(engagement)).contains(engagement.id()), true))
                .filter(each -> each.isStillTheirs()
                        || turns.on(day).contains(each.engagement().id()))
                .toList();
    }

    /** What the viewer holds, each day asked once. */
    private final class Turns {
        private final UserId tutor = viewer.get().user();
        private final Map<LocalDate, Set<EngagementId>> held = new HashMap<>();

        Set<EngagementId> on(LocalDate day) {
            return held.computeIfAbsent(day, date -> heldBy(tutor, date));
        }
    }

    /** The people a tutor holds now or on any day of the span, as far as they take part in it. */
    List<Engagement> tutored(LocalDate from, LocalDate to) {
        var tutor = viewer.get().user();
        var ids = new HashSet<>(assignments.engagementsWithin(tutor, from, to));
        var today = LocalDate.now(clock);
        if (today.isBefore(from) || today.isAfter(to)) {
            ids.addAll(heldBy(tutor, today));
        }
        return engagements.amongIn(ids, from, to);
    }

    /** What the viewer is a tutor of today. */
    Set<EngagementId> heldToday() {
        return heldBy(viewer.get().user(), LocalDate.now(clock));
    }

    /** Who holds an engagement on a day. */
    Set<UserId> tutorsOf(EngagementId engagement, LocalDate day) {
        return Set.copyOf(assignments.tutorsOf(engagement, day));
    }

    List<Engagement> own(LocalDate from, LocalDate to) {
        return engagements.ofPerson(viewer.get().user(), from, to);
    }

    /** Whether the viewer is the tutor now; of an engagement that is over, whether he was on its last day. */
    boolean isTutorNow(Engagement engagement) {
        return heldBy(viewer.get().user(), lastTurn(engagement)).contains(engagement.id());
    }

    /** The day that says who holds an engagement: today, or the last one of what is over. */
    private LocalDate lastTurn(Engagement engagement) {
        var today = LocalDate.now(clock);
        var last = engagement.period().lastDay();
        return last.isBefore(today) ? last : today;
    }

    private boolean isTutorNowOrSigned(Engagement engagement) {
        return isTutorNow(engagement) || signatures.hasSigned(viewer.get().user(), engagement.id());
    }

    private Set<EngagementId> heldBy(UserId tutor, LocalDate day) {
        return assignments.engagementsOf(tutor, day);
    }
}

package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.attendance.Tutored;
import it.florwork.candidate.StandIns;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.progress.domain.Scope;
import it.florwork.progress.domain.TeamNames;
import it.florwork.progress.domain.Visit;
import it.florwork.progress.domain.VisitRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits of the promoter tutor where somebody works: planned, made, noted. What was seen is a contact of the person, so it
 * is sealed and counted like every other one, and only who follows the person can write it.
 */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Visits {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final VisitRepository visits;
    private final Contacts contacts;
    private final Scope scope;
    private final Tutored tutored;
    private final StandIns standIns;
    private final TeamNames team;
    private final CurrentViewer viewer;
    private final Clock clock;

    Visits(
            VisitRepository visits,
            Contacts contacts,
            Scope scope,
            Tutored tutored,
            StandIns standIns,
            TeamNames team,
            CurrentViewer viewer,
            Clock clock) {
        this.visits = visits;
        this.contacts = contacts;
        this.scope = scope;
        this.tutored = tutored;
        this.standIns = standIns;
        this.team = team;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @throws RuleViolation for a day that is over, or on which the engagement does not last */
    public VisitId plan(EngagementId engagement, LocalDate on) {
        var trainee = scope.readable(engagement);
        if (on.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("progress.error.visitBehind");
        }
        if (!trainee.period().contains(on)) {
            throw new RuleViolation(
                    "progress.error.visitOutside",
                    trainee.period().firstDay(),
                    trainee.period().lastDay());
        }
        return visits.save(new Visit(engagement, on, viewer.get().user())).id();
    }

    /**
     * The visit was made today or before.
     *
     * @throws NotFound unless the viewer follows the person
     */
    public void made(VisitId id, LocalDate on, int minutes, String note) {
        var visit = get(id);
        var person = scope.readable(visit.engagement()).candidate();
        visits.save(visit.made(
                on, contacts.record(person, new RecordContact(ContactKind.VISIT, on, minutes, note, "", null))));
    }

    public void cancel(VisitId id) {
        visits.save(get(id).cancelled());
    }

    /** The latest of an engagement, for who may read its cards. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<VisitRow> of(EngagementId engagement, int limit) {
        scope.readable(engagement);
        var found = visits.of(engagement, Limit.of(limit));
        var names = team.of(found.stream().map(Visit::plannedBy).toList());
        return found.stream()
                .map(visit -> new VisitRow(visit.id(), visit.on(), visit.state(), names.of(visit.plannedBy())))
                .toList();
    }

    /** What the viewer, or a colleague whom he covers today, planned until this day and nobody has made yet. */
    @Transactional(readOnly = true)
    public List<VisitDue> due(LocalDate until, int limit) {
        return visits.plannedBy(mine(), LONG_AGO, until, Limit.of(limit));
    }

    /** Those to come within a span: an operator's own and the covered colleagues', a tutor's at his engagements of today. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<VisitDue> planned(LocalDate from, LocalDate to, int limit) {
        if (viewer.get().is(Role.OPERATOR)) {
            return visits.plannedBy(mine(), from, to, Limit.of(limit));
        }
        var held = tutored.today();
        return held.isEmpty() ? List.of() : visits.plannedAt(held, from, to, Limit.of(limit));
    }

    private Set<UserId> mine() {
        var me = viewer.get().user();
        var mine = new HashSet<>(standIns.coveredBy(me));
        mine.add(me);
        return mine;
    }

    private Visit get(VisitId id) {
        return visits.findById(id).orElseThrow(() -> NotFound.of(Visit.class, id));
    }
}

package it.florwork.placement;

import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.company.CompanyService;
import it.florwork.company.SiteId;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchId;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Minutes;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new internship could look like, by the need's own plan, and what is planned of one that may still change. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class PlacementPlanning {
    private static final int HOURS_WITHOUT_A_RULE = 168;

    private final PlacementRepository placements;
    private final MatchCatalogue matches;
    private final OpeningCatalogue openings;
    private final CompanyService companies;
    private final Colleagues colleagues;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    PlacementPlanning(
            PlacementRepository placements,
            MatchCatalogue matches,
            OpeningCatalogue openings,
            CompanyService companies,
            Colleagues colleagues,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.placements = placements;
        this.matches = matches;
        this.openings = openings;
        this.companies = companies;
        this.colleagues = colleagues;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @param hostTutors the tutors of the company, of whom one follows the person */
    public record Proposal(
            String codeName,
            TargetGroup group,
            Period period,
            WeeklyTimetable timetable,
            UserId hostTutor,
            List<Colleague> hostTutors,
            UserId promoterTutor,
            List<Colleague> promoterTutors,
            Minutes weeklyLimit)
            implements Serializable {}

    /**
     * What is planned already, to be changed.
     *
     * @param version to be given back with the change
     */
    public record Revision(MatchId match, long version, Proposal plan) implements Serializable {}

    /** The plan to change; of an internship that is ready there is none any more. */
    public Revision revision(PlacementId id) {
        var row = placements.row(id).orElseThrow(() -> NotFound.of(Placement.class, id));
        var placement = placements
                .findById(id)
                .filter(one -> one.status().isBeforeReady())
                .orElseThrow(() -> NotFound.of(Placement.class, id));
        var plan = placement.plan();
        return new Revision(
                placement.match(),
                placement.version(),
                new Proposal(
                        row.codeName(),
                        plan.group(),
                        plan.period(),
                        plan.timetable(),
                        plan.hostTutor(),
                        colleagues.hostTutors(placement.organisation()),
                        plan.promoterTutor(),
                        colleagues.operators(),
                        weeklyLimit(plan.regime(), plan.site(), plan.period().firstDay())));
    }

    public Proposal proposal(MatchId id) {
        var match = matches.detail(id).row();
        var need = openings.requirements(match.opening());
        var today = LocalDate.now(clock);
        var first = need.startFrom().isAfter(today) ? need.startFrom() : today.plusDays(1);
        return new Proposal(
                match.codeName(),
                TargetGroup.ORDINARY,
                new Period(first, first.plusMonths(need.months())),
                need.timetable(),
                need.tutor(),
                colleagues.hostTutors(need.organisation()),
                viewer.get().user(),
                colleagues.operators(),
                weeklyLimit(match.regime(), need.site(), first));
    }

    private Minutes weeklyLimit(Regime regime, SiteId site, LocalDate on) {
        var region = companies.site(site).region();
        return Minutes.ofHours(rules.limit(RuleKey.WEEKLY_HOURS, regime, region, TargetGroup.ORDINARY, on)
                .orElse(HOURS_WITHOUT_A_RULE));
    }
}

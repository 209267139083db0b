package it.florwork.placement;

import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchId;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new internship could look like: the need's own plan, the next day it may begin. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class PlacementPlanning {
    private static final int HOURS_WITHOUT_A_RULE = 168;

    private final MatchCatalogue matches;
    private final OpeningCatalogue openings;
    private final Colleagues colleagues;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    PlacementPlanning(
            MatchCatalogue matches,
            OpeningCatalogue openings,
            Colleagues colleagues,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.matches = matches;
        this.openings = openings;
        this.colleagues = colleagues;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @param hostTutors the tutors of the company, of whom one follows the person */
    public record Proposal(
            String codeName,
            Period period,
            WeeklyTimetable timetable,
            UserId hostTutor,
            List<Colleague> hostTutors,
            UserId promoterTutor,
            Minutes weeklyLimit)
            implements Serializable {}

    public Proposal proposal(MatchId id) {
        var match = matches.detail(id).row();
        var need = openings.requirements(match.opening());
        var today = LocalDate.now(clock);
        var first = need.startFrom().isAfter(today) ? need.startFrom() : today.plusDays(1);
        var hours = rules.limit(RuleKey.WEEKLY_HOURS, match.regime(), TargetGroup.ORDINARY, first);
        return new Proposal(
                match.codeName(),
                new Period(first, first.plusMonths(need.months())),
                need.timetable(),
                need.tutor(),
                colleagues.hostTutors(need.organisation()),
                viewer.get().user(),
                Minutes.ofHours(hours.orElse(HOURS_WITHOUT_A_RULE)));
    }
}

package it.florwork.reporting;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published situation for any date, and how people moved between two. What was recorded later about an earlier day
 * counts on that day. Each table is one grouped statement, each list of people one page.
 */
@Service
@Transactional(readOnly = true)
public class Situations {
    private final Whereabouts whereabouts;
    private final CurrentViewer viewer;

    Situations(Whereabouts whereabouts, CurrentViewer viewer) {
        this.whereabouts = whereabouts;
        this.viewer = viewer;
    }

    /** The table for a date; small counts are held back from whoever is not of the team. */
    @RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
    public Situation on(LocalDate date) {
        var situation = Situation.of(date, whereabouts.counts(date));
        return viewer.get().is(Role.OPERATOR) ? situation : situation.suppressed();
    }

    /** The people behind one figure, by code name. */
    @RolesAllowed(Role.OPERATOR)
    public List<SituationPerson> people(SituationKey key, LocalDate date, int offset, int limit) {
        return whereabouts.people(key, date, offset, limit);
    }

    /** How people moved from the first day of a period to its last. */
    @RolesAllowed(Role.OPERATOR)
    public List<SituationMove> moves(Period period) {
        return whereabouts.moves(period.firstDay(), period.lastDay());
    }

    /**
     * The people behind one move, by code name.
     *
     * @param was null for those who were not known on the first day
     */
    @RolesAllowed(Role.OPERATOR)
    public List<SituationPerson> moved(
            Period period, @Nullable SituationKey was, SituationKey now, int offset, int limit) {
        return whereabouts.moved(period.firstDay(), period.lastDay(), was, now, offset, limit);
    }
}

package it.florwork.reporting;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published situation for any date, read by effective date from the views in which three modules publish their
 * histories: what was recorded later about an earlier day counts on that day. Each figure is one grouped statement, each
 * list of people one page.
 */
@Service
@Transactional(readOnly = true)
public class Situations {
    /**
     * Where each known person is on a date: the first that holds of domain.md par. 1. People who are on a pathway or
     * leaving without an engagement on the day are still in the operators' charge.
     */
    private static final String PLACES = """
            with latest as (
                select candidate_id, to_status,
                       row_number() over (partition by candidate_id order by effective_on desc, sequence desc) as nth
                from status_history_card where effective_on <= :on),
            place as (
                select candidate_id, case
                    when to_status in ('WITHDRAWN', 'WAITING') then 'WITHDRAWN_OR_WAITING'
                    when exists (select 1 from placement_run_card p where p.candidate_id = latest.candidate_id
                        and p.active_on <= :on and p.first_day <= :on and p.ends_before > :on) then 'PLACEMENT'
                    when exists (select 1 from enrolment_card e where e.candidate_id = latest.candidate_id
                        and e.kind = 'JOLLY' and e.first_day <= :on and e.ends_before > :on) then 'JOLLY'
                    when exists (select 1 from enrolment_card e where e.candidate_id = latest.candidate_id
                        and e.kind = 'LAB' and e.first_day <= :on and e.ends_before > :on) then 'LAB'
                    when to_status in ('IN_CHARGE', 'ON_A_PATHWAY', 'LEAVING') then 'IN_CHARGE'
                    else 'OTHER' end as place
                from latest where nth = 1)
            """;

    private final JdbcClient database;
    private final CurrentViewer viewer;

    Situations(JdbcClient database, CurrentViewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    /** The table for a date; small counts are held back from whoever is not of the team. */
    @RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
    public Situation on(LocalDate date) {
        Map<SituationKey, Integer> counts = new EnumMap<>(SituationKey.class);
        database.sql(PLACES + "select place, count(*) as people from place group by place")
                .param("on", date)
                .query((row, n) -> counts.put(SituationKey.valueOf(row.getString("place")), row.getInt("people")))
                .list();
        var situation = Situation.of(date, counts);
        return viewer.get().is(Role.OPERATOR) ? situation : situation.suppressed();
    }

    /** The people behind one figure, by code name. */
    @RolesAllowed(Role.OPERATOR)
    public List<SituationPerson> people(SituationKey key, LocalDate date, int offset, int limit) {
        return database.sql(PLACES + """
                        select c.id, c.code_name from place join candidate_card c on c.id = place.candidate_id
                        where place.place = :key order by c.code_name, c.id limit :limit offset :offset
                        """)
                .param("on", date)
                .param("key", key.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new SituationPerson(UUID.fromString(row.getString("id")), row.getString("code_name")))
                .list();
    }
}

package it.florwork.reporting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each known person is on a date, by effective date, from the views in which three modules publish their histories. */
@Component
class Whereabouts {
    /**
     * The first that holds of domain.md par. 1. People who are on a pathway or leaving without an engagement on the day are
     * still in the operators' charge.
     */
    private static final String PLACES = """
            latest_%1$s as (
                select c.id as candidate_id, (
                    select s.to_status from status_history_card s
                    where s.candidate_id = c.id and s.effective_on <= :%1$s
                    order by s.effective_on desc, s.sequence desc limit 1) as to_status
                from candidate_card c),
            place_%1$s as (
                select candidate_id, case
                    when to_status in ('WITHDRAWN', 'WAITING') then 'WITHDRAWN_OR_WAITING'
                    when exists (select 1 from placement_run_card p where p.candidate_id = l.candidate_id
                        and p.active_on <= :%1$s and p.first_day <= :%1$s and p.ends_before > :%1$s) then 'PLACEMENT'
                    when exists (select 1 from enrolment_card e where e.candidate_id = l.candidate_id
                        and e.kind = 'JOLLY' and e.first_day <= :%1$s and e.ends_before > :%1$s) then 'JOLLY'
                    when exists (select 1 from enrolment_card e where e.candidate_id = l.candidate_id
                        and e.kind = 'LAB' and e.first_day <= :%1$s and e.ends_before > :%1$s) then 'LAB'
                    when to_status in ('IN_CHARGE', 'ON_A_PATHWAY', 'LEAVING') then 'IN_CHARGE'
                    else 'OTHER' end as place
                from latest_%1$s l where to_status is not null)
            """;

    private static final String ON = "with " + PLACES.formatted("day");
    private static final String FROM_TO = "with " + PLACES.formatted("day") + ", " + PLACES.formatted("before");

    private final JdbcClient database;

    Whereabouts(JdbcClient database) {
        this.database = database;
    }

    Map<SituationKey, Integer> counts(LocalDate day) {
        Map<SituationKey, Integer> counts = new EnumMap<>(SituationKey.class);
        database.sql(ON + "select place, count(*) as people from place_day group by place")
                .param("day", day)
                .query((row, n) -> counts.put(SituationKey.valueOf(row.getString("place")), row.getInt("people")))
                .list();
        return counts;
    }

    List<SituationPerson> people(SituationKey key, LocalDate day, int offset, int limit) {
        return database.sql(ON + """
                        select c.id, c.code_name from place_day p join candidate_card c on c.id = p.candidate_id
                        where p.place = :key order by c.code_name, c.id limit :limit offset :offset""")
                .param("day", day)
                .param("key", key.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> person(row.getString("id"), row.getString("code_name")))
                .list();
    }

    List<UUID> all(SituationKey key, LocalDate day) {
        return database.sql(ON + "select candidate_id from place_day where place = :key")
                .param("day", day)
                .param("key", key.name())
                .query((row, n) -> UUID.fromString(row.getString("candidate_id")))
                .list();
    }

    /** How many went from where to where; who was not known yet comes from nowhere. */
    List<SituationMove> moves(LocalDate before, LocalDate day) {
        return database.sql(FROM_TO + """
                        select b.place as was, d.place as is_now, count(*) as people
                        from place_day d left join place_before b on b.candidate_id = d.candidate_id
                        group by b.place, d.place""")
                .param("day", day)
                .param("before", before)
                .query((row, n) -> new SituationMove(
                        key(row.getString("was")), SituationKey.valueOf(row.getString("is_now")), row.getInt("people")))
                .list();
    }

    List<SituationPerson> moved(
            LocalDate before, LocalDate day, @Nullable SituationKey was, SituationKey now, int offset, int limit) {
        return database.sql(FROM_TO + """
                        select c.id, c.code_name from place_day d left join place_before b on b.candidate_id = d.candidate_id
                        join candidate_card c on c.id = d.candidate_id
                        where d.place = :now and coalesce(b.place, '') = :was
                        order by c.code_name, c.id limit :limit offset :offset""")
                .param("day", day)
                .param("before", before)
                .param("was", was == null ? "" : was.name())
                .param("now", now.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> person(row.getString("id"), row.getString("code_name")))
                .list();
    }

    private static SituationPerson person(String id, String codeName) {
        return new SituationPerson(UUID.fromString(id), codeName);
    }

    private static @Nullable SituationKey key(@Nullable String name) {
        return name == null ? null : SituationKey.valueOf(name);
    }
}

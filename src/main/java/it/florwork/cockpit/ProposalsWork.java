package it.florwork.cockpit;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Whose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in charge to whom nobody has proposed anything for long: read from what candidate and matching publish. */
@Component
class ProposalsWork implements WorkSource {
    private static final String FROM = """
            from (select p.id, p.code_name, p.operator_id, greatest(p.status_since, coalesce((select max(date(m.status_since))
                      from match_work_card m where m.candidate_id = p.id), p.status_since)) as since
                  from person_work_card p where p.status = 'IN_CHARGE'
                      and not exists (select 1 from match_work_card l where l.candidate_id = p.id and l.live is not null)) w
            where w.since <= :until
                and (:everybody or w.operator_id is null or w.operator_id in (:operators))\s""";

    private final JdbcClient database;
    private final Deadlines deadlines;

    ProposalsWork(JdbcClient database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        int days = deadlines.daysWithoutProposal(today);
        var until = today.minusDays(days);
        var operators = Map.of(
                "everybody",
                whose.everybody(),
                "operators",
                whose.everybody()
                        ? List.of("")
                        : whose.operators().stream().map(UserId::toString).toList());
        var items = database.sql(
                        "select w.id, w.code_name, w.since " + FROM + "order by w.since, w.code_name limit :most")
                .param("until", until)
                .params(operators)
                .param("most", most)
                .query((row, n) -> item(
                        new CandidateId(UUID.fromString(row.getString("id"))),
                        row.getString("code_name"),
                        row.getObject("since", LocalDate.class),
                        days,
                        today))
                .list();
        return Beyond.counted(
                items,
                most,
                () -> database.sql("select count(*) " + FROM)
                        .param("until", until)
                        .params(operators)
                        .query(Integer.class)
                        .single(),
                "people?status=IN_CHARGE");
    }

    private static WorkItem item(CandidateId person, String codeName, LocalDate since, int days, LocalDate today) {
        return new WorkItem(
                WorkKind.PERSON_WITHOUT_PROPOSAL,
                codeName,
                List.of(Math.toIntExact(ChronoUnit.DAYS.between(since, today))),
                since.plusDays(days),
                "people/" + person,
                person);
    }
}

package it.florwork.reporting;

import it.florwork.candidate.CandidateStatus;
import it.florwork.cockpit.AlertOutcome;
import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.PlacementStatus;
import it.florwork.reporting.domain.Facts;
import it.florwork.reporting.domain.Facts.Place;
import it.florwork.reporting.domain.Pathway;
import it.florwork.shared.MonthDayColumn;
import it.florwork.shared.PortalClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the published views what indicators are made of: one statement a kind of fact, however many people there are. */
@Component
class FactsReader {
    /** What a row of an engagement says of where it belongs. */
    private static final String PLACE = """
            coalesce(g.kind, e.regime) as pathway, e.group_id, coalesce(g.name, '') as group_name""";

    private final JdbcClient database;
    private final MonthDayColumn patronDays = new MonthDayColumn();

    FactsReader(JdbcClient database) {
        this.database = database;
    }

    Facts until(LocalDate day, List<UUID> waiting) {
        var internships = internships(day);
        return new Facts(
                stages(day),
                meetings(day),
                new HashSet<>(database.sql("select candidate_id from assessed_card where filled_on <= :day")
                        .param("day", day)
                        .query((row, n) -> uuid(row, "candidate_id"))
                        .list()),
                approvals(day),
                internships,
                stays(day, internships),
                months(day),
                levels(day),
                alerts(day),
                waiting);
    }

    private List<Facts.Stage> stages(LocalDate day) {
        return database.sql("""
                        select candidate_id, to_status, effective_on,
                            lag(to_status) over (partition by candidate_id order by sequence) as before_it
                        from status_history_card where effective_on <= :day order by candidate_id, sequence""")
                .param("day", day)
                .query((row, n) -> {
                    var to = CandidateStatus.valueOf(row.getString("to_status"));
                    var before = row.getString("before_it");
                    return new Facts.Stage(
                            uuid(row, "candidate_id"),
                            to,
                            date(row, "effective_on"),
                            to == CandidateStatus.REFERRED
                                    && !CandidateStatus.WAITING.name().equals(before));
                })
                .list();
    }

    private List<Facts.Meeting> meetings(LocalDate day) {
        return database.sql("""
                        select candidate_id, happened_on from contact_card
                        where kind in ('MEETING', 'VISIT') and happened_on <= :day""")
                .param("day", day)
                .query((row, n) -> new Facts.Meeting(uuid(row, "candidate_id"), date(row, "happened_on")))
                .list();
    }

    private List<Facts.Approval> approvals(LocalDate day) {
        return database
                .sql("select match_id, candidate_id, regime, approved_at from match_approval_card")
                .query((row, n) -> new Facts.Approval(
                        uuid(row, "match_id"),
                        uuid(row, "candidate_id"),
                        of(row.getString("regime")),
                        Objects.requireNonNull(romeDay(row, "approved_at"))))
                .list()
                .stream()
                .filter(approval -> !approval.on().isAfter(day))
                .toList();
    }

    private List<Facts.Internship> internships(LocalDate day) {
        return database.sql("""
                        select id, match_id, candidate_id, organisation_id, regime, started_on, ends_before, ended_as, end_reason,
                            last_paper
                        from placement_story_card where started_on <= :day""")
                .param("day", day)
                .query((row, n) -> new Facts.Internship(
                        uuid(row, "id"),
                        uuid(row, "match_id"),
                        uuid(row, "candidate_id"),
                        uuid(row, "organisation_id"),
                        of(row.getString("regime")),
                        date(row, "started_on"),
                        date(row, "ends_before"),
                        named(PlacementStatus.class, row.getString("ended_as")),
                        named(EarlyEndReason.class, row.getString("end_reason")),
                        row.getString("last_paper")))
                .list();
    }

    private Map<UUID, List<Facts.Stay>> stays(LocalDate day, List<Facts.Internship> internships) {
        var stays = new HashMap<UUID, List<Facts.Stay>>();
        database.sql("""
                        select e.candidate_id, e.kind as pathway, e.group_id, g.name as group_name, e.first_day
                        from enrolment_card e join group_card g on g.id = e.group_id where e.first_day <= :day""")
                .param("day", day)
                .query((row, n) -> stays.computeIfAbsent(uuid(row, "candidate_id"), person -> new ArrayList<>())
                        .add(new Facts.Stay(place(row), date(row, "first_day"))))
                .list();
        internships.forEach(one -> stays.computeIfAbsent(one.person(), person -> new ArrayList<>())
                .add(new Facts.Stay(one.place(), one.startedOn())));
        return stays;
    }

    private List<Facts.Month> months(LocalDate day) {
        return database.sql("select e.engagement_id, e.candidate_id, " + PLACE + """
                        , e.patron_day, e.month_start, e.planned, e.done, e.signed_at
                        from month_card e left join group_card g on g.id = e.group_id where e.month_start <= :day""")
                .param("day", day)
                .query((row, n) -> new Facts.Month(
                        uuid(row, "engagement_id"),
                        uuid(row, "candidate_id"),
                        place(row),
                        YearMonth.from(date(row, "month_start")),
                        patronDays.convertToEntityAttribute(row.getString("patron_day")),
                        row.getLong("planned"),
                        row.getLong("done"),
                        romeDay(row, "signed_at")))
                .list();
    }

    private List<Facts.Level> levels(LocalDate day) {
        return database.sql("select l.engagement_id, e.candidate_id, " + PLACE + """
                        , l.monday, l.skill, l.level
                        from skill_level_card l join engagement_card e on e.id = l.engagement_id
                        left join group_card g on g.id = e.group_id where l.monday <= :day""")
                .param("day", day)
                .query((row, n) -> new Facts.Level(
                        uuid(row, "engagement_id"),
                        uuid(row, "candidate_id"),
                        place(row),
                        date(row, "monday"),
                        row.getString("skill"),
                        row.getInt("level")))
                .list();
    }

    private List<Facts.AlertEnd> alerts(LocalDate day) {
        return database.sql(
                        "select candidate_id, outcome, closed_on from alert_end_card where closed_on <= :day and outcome <> 'CAUSE_GONE'")
                .param("day", day)
                .query((row, n) -> {
                    var person = row.getString("candidate_id");
                    return new Facts.AlertEnd(
                            person == null ? null : UUID.fromString(person),
                            AlertOutcome.valueOf(row.getString("outcome")) == AlertOutcome.USEFUL,
                            date(row, "closed_on"));
                })
                .list();
    }

    private static Place of(String regime) {
        return new Place(Pathway.valueOf(regime), null, "");
    }

    private static Place place(ResultSet row) throws SQLException {
        var group = row.getString("group_id");
        return new Place(
                Pathway.valueOf(row.getString("pathway")),
                group == null ? null : UUID.fromString(group),
                group == null ? "" : row.getString("group_name"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    /** The day in Rome of an instant kept in UTC. */
    private static @Nullable LocalDate romeDay(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null
                ? null
                : at.toInstant(ZoneOffset.UTC).atZone(PortalClock.ROME).toLocalDate();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

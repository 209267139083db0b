package it.florwork.testing;

import it.florwork.shared.WeeklyTimetable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Thousands of internships and a million day reports, by SQL: one internship that was reached by lawful calls is copied row
 * for row, with new ids and earlier dates, so that whatever a table holds is held by the copies too. Spread over three
 * years; three trainees a tutor, thirty a host, fifty a case manager and operator.
 *
 * <p>The copies have no sealed identity: nothing but the person's own key opens one.
 */
public final class Crowd implements AutoCloseable {
    public static final int A_TUTOR = 3;
    public static final int A_HOST = 30;
    public static final int A_CASELOAD = 50;

    /** Three years, less the weeks for which even the latest internships have been going on. */
    private static final int WEEKS = 145;

    private static final int YOUNGEST_WEEKS = 12;
    private static final int LASTS_WEEKS = 26;

    private static final String PERSON = "n.n";

    /** The copies' own, with their people. */
    private static final String ENGAGEMENTS =
            "(engagement e join candidate c on c.id = e.candidate_id and c.code_name like 'Zeta %')";

    private final SingleConnectionDataSource connection;
    private final JdbcClient database;
    private final GivenPlacements.Given template;
    private final Map<String, String> idColumns = new HashMap<>();
    private int people;
    private long reports;

    /** @param template running since today, with a report by both sides today */
    public Crowd(DataSource schema, GivenPlacements.Given template) {
        try {
            this.connection = new SingleConnectionDataSource(schema.getConnection(), true);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        this.database = JdbcClient.create(connection);
        this.template = template;
    }

    public int people() {
        return people;
    }

    public long reports() {
        return reports;
    }

    /** As many internships as this, beside the template. */
    public Crowd internships(int number) {
        var everybody = numbers(people, number);
        var tutors = numbers(people / A_TUTOR, number / A_TUTOR);
        var hosts = numbers(people / A_HOST, number / A_HOST);
        var caseloads = numbers(people / A_CASELOAD, number / A_CASELOAD);
        var match = template.match();
        var person = match.person();
        var host = match.company();

        copy(
                "organisation",
                "t.id = '%s'".formatted(host.id()),
                hosts,
                Map.of(
                        "id", mapped("t.id", "n.n"),
                        "name", "concat('Ditta ', n.n)",
                        "vat_number", vatNumber("concat('9', lpad(n.n, 9, '0'))")));
        copy(
                "host_site",
                "t.organisation_id = '%s'".formatted(host.id()),
                hosts,
                Map.of("id", mapped("t.id", "n.n"), "organisation_id", mapped("t.organisation_id", "n.n")));
        copy(
                "host_declaration",
                "t.organisation_id = '%s'".formatted(host.id()),
                hosts,
                Map.of("id", mapped("t.id", "n.n"), "organisation_id", mapped("t.organisation_id", "n.n")));
        for (var member : List.of(host.contact(), host.tutor())) {
            boolean isTutor = member.equals(host.tutor());
            account(member.user().toString(), isTutor ? tutors : hosts, isTutor ? "n.n div 10" : "n.n");
        }
        for (var staff : List.of(person.caseManager(), person.operator(), match.operator())) {
            account(staff.user().toString(), caseloads, null);
        }
        account(person.account().user().toString(), everybody, null);

        String candidate = "t.candidate_id = '%s'".formatted(person.id());
        copy(
                "candidate",
                "t.id = '%s'".formatted(person.id()),
                everybody,
                Map.of(
                        "id", mapped("t.id", PERSON),
                        "code_name", "concat('Zeta ', lpad(n.n, 5, '0'))",
                        "status", "if(%s, 'LEFT', t.status)".formatted(isOver(tutor())),
                        "user_id", mapped("t.user_id", PERSON),
                        "operator_id", mapped("t.operator_id", caseload()),
                        "case_manager_id", mapped("t.case_manager_id", caseload())));
        copy("status_change", candidate, everybody, ofPerson("id", "candidate_id"));
        copy("person_card", candidate, everybody, ofPerson("candidate_id"));
        copy("skill_claim", candidate, everybody, ofPerson("id", "candidate_id"));
        copy("choice", candidate, everybody, ofPerson("id", "candidate_id"));

        String opening = "t.%s = '" + match.opening() + "'";
        copy(
                "opening",
                opening.formatted("id"),
                tutors,
                Map.of(
                        "id", mapped("t.id", "n.n"),
                        "organisation_id", mapped("t.organisation_id", "n.n div 10"),
                        "site_id", mapped("t.site_id", "n.n div 10"),
                        "tutor_id", mapped("t.tutor_id", "n.n"),
                        "status", "if(%s, 'CLOSED', t.status)".formatted(isOver("n.n"))));
        copy(
                "opening_skill",
                opening.formatted("opening_id"),
                tutors,
                Map.of("opening_id", mapped("t.opening_id", "n.n")));
        copy(
                "opening_step",
                opening.formatted("opening_id"),
                tutors,
                Map.of("opening_id", mapped("t.opening_id", "n.n")));

        var ofMatch = ofPerson("id", "candidate_id", "choice_id", "presentation_code");
        ofMatch.put("opening_id", mapped("t.opening_id", tutor()));
        ofMatch.put("placement_over", isOver(tutor()));
        copy("opening_match", "t.id = '%s'".formatted(match.id()), everybody, ofMatch);
        copy("match_step", "t.match_id = '%s'".formatted(match.id()), everybody, ofPerson("match_id"));

        var ofPlacement = ofPerson("id", "match_id", "candidate_id", "bound_candidate_id");
        ofPlacement.put("organisation_id", mapped("t.organisation_id", host()));
        ofPlacement.put("site_id", mapped("t.site_id", host()));
        ofPlacement.put("opening_id", mapped("t.opening_id", tutor()));
        ofPlacement.put("host_tutor", mapped("t.host_tutor", tutor()));
        ofPlacement.put("promoter_tutor", mapped("t.promoter_tutor", caseload()));
        ofPlacement.put("status", "if(%s, 'CONCLUDED', t.status)".formatted(isOver(tutor())));
        earlier(ofPlacement, "first_day", "ends_before", "planned_last_day");
        String placement = "t.placement_id = '%s'".formatted(template.id());
        copy("placement", "t.id = '%s'".formatted(template.id()), everybody, ofPlacement);
        copy("placement_step", placement, everybody, earlier(ofPerson("placement_id"), "effective_on"));
        copy("placement_fact", placement, everybody, ofPerson("id", "placement_id"));

        var ofEngagement = earlier(ofPerson("id", "candidate_id"), "first_day", "ends_before");
        ofEngagement.put("organisation_id", mapped("t.organisation_id", host()));
        copy("engagement", "t.id = '%s'".formatted(template.id()), everybody, ofEngagement);
        copy(
                "engagement_timetable",
                "t.engagement_id = '%s'".formatted(template.id()),
                everybody,
                earlier(ofPerson("id", "engagement_id"), "first_day", "ends_before", "anchor"));
        var ofAssignment = earlier(ofPerson("id", "target_id", "candidate_id"), "first_day", "ends_before");
        ofAssignment.put(
                "user_id",
                "if(t.kind = 'HOST_TUTOR', %s, %s)"
                        .formatted(mapped("t.user_id", tutor()), mapped("t.user_id", caseload())));
        // whom a path tutor follows beside a group stays the template's own
        copy("assignment", candidate + " and t.kind <> 'PATH_TUTOR'", everybody, ofAssignment);
        people = number;
        return this;
    }

    /** With its check digit, as {@link it.florwork.shared.VatNumber} finds it. */
    private static String vatNumber(String tenDigits) {
        String sum = IntStream.rangeClosed(1, 10)
                .mapToObj(place -> place % 2 == 1
                        ? "substr(%s, %d, 1)".formatted(tenDigits, place)
                        : "2 * substr(%1$s, %2$d, 1) - if(substr(%1$s, %2$d, 1) > 4, 9, 0)".formatted(tenDigits, place))
                .collect(Collectors.joining(" + "));
        return "concat(%s, mod(10 - mod(%s, 10), 10))".formatted(tenDigits, sum);
    }

    /** As many reports as this, of the first internships: both sides, every working day until yesterday, one in ten absent. */
    public Crowd reports(long number, LocalDate today) {
        String engagements = """
                select e.id, e.first_day, least(e.ends_before, '%s') as ends_before, cast(substr(c.code_name, 6) as int) as n
                from %s""".formatted(today, ENGAGEMENTS);
        String days = """
                select e.id, e.n, date_add(e.first_day, interval d.seq day) as day from (%s) e
                join seq_0_to_400 d on d.seq < datediff(e.ends_before, e.first_day)
                where weekday(date_add(e.first_day, interval d.seq day)) < 5""".formatted(engagements);
        String sides = """
                select row_number() over (order by a.n, a.day, s.seq) as number, a.id, a.n, a.day, s.seq as side
                from (%s) a join seq_0_to_1 s""".formatted(days);
        String drawn = "mod(crc32(concat(n.n, n.day)), 10) = 0";
        var columns = new LinkedHashMap<String, String>();
        columns.put("id", inOrder("n.number"));
        columns.put("engagement_id", "n.id");
        columns.put("day", "n.day");
        columns.put("author_id", mapped("t.author_id", "if(n.side = 0, n.n, n.n div 3)"));
        columns.put("kind", "if(%s, 'EXCUSED', t.kind)".formatted(drawn));
        columns.put("slots", "if(%s, '', t.slots)".formatted(drawn));
        columns.put("received_at", "date_add(n.day, interval 17 hour)");
        columns.put("device_time", "date_add(n.day, interval 17 hour)");
        columns.put("based_on", "''");
        copy(
                "day_report",
                "t.engagement_id = '%s' and t.side = if(n.side = 0, 'TRAINEE', 'TUTOR')".formatted(template.id()),
                "(select * from (%s) numbered where number > %d and number <= %d)".formatted(sides, reports, number),
                columns);
        reports = number;
        months(today);
        return this;
    }

    /** A month for each that was told of: those before last are verified, last and this one are open. */
    private void months(LocalDate today) {
        String told = """
                (select r.engagement_id, date_format(r.day, '%%Y-%%m-01') as month, sum(r.side = 'TUTOR') as days,
                    sum(r.side = 'TUTOR' and r.slots <> '') as present
                from %s join day_report r on r.engagement_id = e.id group by 1, 2)""".formatted(ENGAGEMENTS);
        String isOld = "n.month < date_sub('%s', interval 1 month)".formatted(today.withDayOfMonth(1));
        int minutes = GivenNeeds.MORNINGS.slots().stream()
                .mapToInt(WeeklyTimetable.Slot::minutes)
                .max()
                .orElseThrow();
        database.sql("delete m from %s join attendance_month m on m.engagement_id = e.id".formatted(ENGAGEMENTS))
                .update();
        copy(
                "attendance_month",
                "t.engagement_id = '%s'".formatted(template.id()),
                told,
                Map.of(
                        "engagement_id",
                        "n.engagement_id",
                        "month_start",
                        "n.month",
                        "status",
                        "if(%s, 'VERIFIED', 'OPEN')".formatted(isOld),
                        "planned",
                        "n.days * " + minutes,
                        "done",
                        "n.present * " + minutes,
                        "disputed",
                        "0",
                        "seal",
                        "if(%s, sha2(concat(n.engagement_id, n.month), 256), null)".formatted(isOld),
                        "verified_by",
                        "if(%s, '%s', null)"
                                .formatted(isOld, template.match().operator().user()),
                        "verified_at",
                        "if(%s, utc_timestamp(6), null)".formatted(isOld)));
    }

    /** What the server knows of its tables, as it would know after a night. */
    public Crowd known() {
        var tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        database.sql("analyze table " + String.join(", ", tables))
                .query((row, n) -> n)
                .list();
        return this;
    }

    private void account(String user, String numbers, @org.jspecify.annotations.Nullable String host) {
        copy(
                "user_account",
                "t.id = '%s'".formatted(user),
                numbers,
                Map.of("id", mapped("t.id", "n.n"), "username", "concat(left(t.username, 50), '-', n.n)"));
        var columns = new LinkedHashMap<>(Map.of("id", mapped("t.id", "n.n"), "user_id", mapped("t.user_id", "n.n")));
        if (host != null) {
            columns.put("organisation_id", mapped("t.organisation_id", host));
        }
        copy("membership", "t.user_id = '%s'".formatted(user), numbers, columns);
    }

    private void copy(String table, String which, String numbers, Map<String, String> changed) {
        if (numbers.isEmpty()) {
            return;
        }
        var columns =
                database.sql("""
                        select column_name from information_schema.columns where table_schema = database()
                        and table_name = :table and is_generated = 'NEVER' order by ordinal_position""").param("table", table).query(String.class).list();
        database.sql("create or replace temporary table copied as select * from " + table + " t where " + alone(which))
                .update();
        database.sql("insert into %s (%s) select %s from copied t join %s n on %s"
                        .formatted(
                                table,
                                columns.stream()
                                        .map(column -> "`" + column + "`")
                                        .collect(Collectors.joining(", ")),
                                columns.stream()
                                        .map(column -> changed.getOrDefault(column, "t.`" + column + "`"))
                                        .collect(Collectors.joining(", ")),
                                numbers,
                                which))
                .update();
    }

    /** The part of a condition that speaks of the template alone. */
    private static String alone(String which) {
        return java.util.Arrays.stream(which.split(" and "))
                .filter(part -> !part.contains("n."))
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, String> ofPerson(String... ids) {
        var columns = new LinkedHashMap<String, String>();
        for (String id : ids) {
            columns.put(id, mapped("t." + id, PERSON));
        }
        return columns;
    }

    private static Map<String, String> earlier(Map<String, String> columns, String... dates) {
        for (String date : dates) {
            columns.put(date, "date_sub(t.%s, interval %s week)".formatted(date, weeksAgo(tutor())));
        }
        return columns;
    }

    /** A tutor's trainees begin together. */
    private static String weeksAgo(String tutor) {
        return "(%d + mod((%s) * 37, %d))".formatted(YOUNGEST_WEEKS, tutor, WEEKS);
    }

    private static String isOver(String tutor) {
        return "%s > %d".formatted(weeksAgo(tutor), LASTS_WEEKS);
    }

    private static String tutor() {
        return PERSON + " div " + A_TUTOR;
    }

    private static String host() {
        return PERSON + " div " + A_HOST;
    }

    private static String caseload() {
        return PERSON + " div " + A_CASELOAD;
    }

    /** The template's own row belongs to copy 0 too: the first trainees share its tutor, host and case manager. */
    private static String mapped(String id, String copy) {
        return "if(%2$s = 0 or %1$s is null, %1$s, cast(insert(insert(md5(concat(%1$s, ':', %2$s)), 13, 1, '4'), 17, 1, '8') as uuid))"
                .formatted(id, copy);
    }

    /** Like the ones that a device makes: in the order of time. */
    private static String inOrder(String number) {
        return "cast(concat(lpad(hex(1600000000000 + %1$s), 12, '0'), '7000', '8', lpad(hex(%1$s), 15, '0')) as uuid)"
                .formatted(number);
    }

    private static String numbers(int done, int upTo) {
        return upTo <= done ? "" : "(select seq as n from seq_%d_to_%d)".formatted(done + 1, upTo);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}

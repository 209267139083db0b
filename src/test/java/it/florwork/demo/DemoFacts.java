package it.florwork.demo;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.candidate.FlagCounts;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.Flags;
import it.florwork.reporting.SituationRow;
import it.florwork.reporting.Situations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What domain.md par. 11 wants to be found in the demonstration, each as one question to the database. */
class DemoFacts {
    private static final List<Integer> PUBLISHED = List.of(6, 9, 5, 15, 16, 0);
    private static final Map<String, String> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("51 people", "select count(*) = 51 from candidate");
        WANTED.put("two TE, two TIS and one TE for a person who counts for L. 68, all running", """
                select group_concat(concat(regime, target_group) order by regime, target_group) = 'TEDISABLED,TEORDINARY,TEORDINARY,TISORDINARY,TISORDINARY'
                from placement where status in ('ACTIVE', 'SUSPENDED') and first_day <= :today and ends_before > :today""");
        WANTED.put(
                "14 hosts",
                "select count(distinct s.organisation_id) = 14 from host_site s join organisation o on o.id = s.organisation_id where o.kind = 'COMPANY'");
        WANTED.put(
                "hosts of 3 to 180 people",
                "select min(permanent_staff) = 3 and max(permanent_staff) = 180 from host_site");
        WANTED.put(
                "a host in every band of the limit",
                "select count(distinct case when permanent_staff <= 5 then 1 when permanent_staff <= 20 then 2 else 3 end) = 3 from host_site");
        WANTED.put("a host over its limit", """
                select count(*) > 0 from host_site s where s.permanent_staff <= 5 and (select count(*) from placement p
                    where p.site_id = s.id and p.status = 'ACTIVE' and p.target_group = 'ORDINARY' and p.regime = 'TE') > 1""");
        WANTED.put(
                "a month that its tutor is late to sign",
                "select count(*) > 0 from attendance_month where status = 'CONFIRMED' and last_day(month_start) < :today - interval 7 day");
        WANTED.put("a disputed day", "select sum(disputed) > 0 from attendance_month");
        WANTED.put(
                "a suspension that is over",
                "select count(*) > 0 from engagement_suspension where first_day < :today and ends_before <= :today");
        WANTED.put(
                "a month of exactly 70 %",
                "select count(*) > 0 from attendance_month where planned > 0 and 10 * done = 7 * planned");
        WANTED.put(
                "a month that just misses 70 %",
                "select count(*) > 0 from attendance_month where 10 * done < 7 * planned and 10 * (done + 15) >= 7 * planned");
        WANTED.put("an internship over 24 June and 4 October", """
                select count(*) > 0 from placement p join (select year(:today) - 1 as y union select year(:today) union select year(:today) + 1) years
                where p.first_day <= concat(y, '-06-24') and p.ends_before > concat(y, '-10-04')""");
        WANTED.put(
                "a shared phone",
                "select count(*) > 0 from (select 1 from identity_index where kind = 'PHONE' group by hash having count(*) > 1) twice");
        WANTED.put(
                "a group sheet of 9",
                "select count(*) > 0 from (select 1 from engagement where group_id is not null group by group_id having count(*) = 9) nine");
        WANTED.put(
                "sealed and verified months",
                "select count(distinct status) = 2 from attendance_month where status in ('SEALED', 'VERIFIED')");
        WANTED.put(
                "needs at every stage",
                "select count(distinct status) >= 5 from opening where status in ('DRAFT', 'SENT', 'RETURNED', 'PUBLISHED', 'MATCHING', 'FILLED')");
        WANTED.put("matches at several stages", "select count(distinct status) >= 5 from opening_match");
        WANTED.put(
                "a rectification that waits", "select count(*) = 1 from month_rectification where status = 'PROPOSED'");
        WANTED.put("weekly cards of both sides", "select count(distinct side) = 2 from card_report");
        WANTED.put("a goal that is reached", "select count(*) > 0 from goal_report where reached");
        WANTED.put("alerts that somebody closed", "select count(*) >= 2 from alert where closed_on is not null");
        WANTED.put("phones that are known", "select count(*) >= 3 from pocket_phone where ended_at is null");
        WANTED.put("a day from a phone with a wrong clock", "select count(*) > 0 from pocket_clock_gap");
        WANTED.put("nothing recorded after the end", "select count(*) = 0 from day_report where day >= :today");
    }

    private final JdbcClient database;
    private final Situations situations;
    private final Accounts accounts;
    private final Flags flags;
    private final FlagCounts flagCounts;

    DemoFacts(JdbcClient database, Situations situations, Accounts accounts, Flags flags, FlagCounts flagCounts) {
        this.database = database;
        this.situations = situations;
        this.accounts = accounts;
        this.flags = flags;
        this.flagCounts = flagCounts;
    }

    /** What is missing on this day; empty when all is there. */
    List<String> missing(LocalDate today) {
        var missing = new ArrayList<String>();
        var operator = viewer("operator");
        var counts = ActAs.call(operator, () -> situations.on(today)).rows().stream()
                .map(SituationRow::count)
                .toList();
        if (!counts.equals(PUBLISHED)) {
            missing.add("the published situation, but " + counts);
        }
        WANTED.forEach((what, question) -> {
            boolean there = database.sql(question)
                    .param("today", today)
                    .query((row, n) -> row.getBoolean(1))
                    .single();
            if (!there) {
                missing.add(what);
            }
        });
        if (Stream.of("operator", "operator2")
                .noneMatch(name -> ActAs.call(
                        viewer(name),
                        () -> !flags.expiring(today.plusDays(30), 1).isEmpty()))) {
            missing.add("a permit that expires within 30 days");
        }
        ActAs.run(Viewer.system("test"), () -> flagCounts.count(today)); // flags are sealed: only the night counts them
        for (var kind : List.of(FlagKind.ADI, FlagKind.L68, FlagKind.PERMIT)) {
            if (database.sql("select count(*) from flag_count where kind = :kind and people > 0")
                            .param("kind", kind.name())
                            .query(Integer.class)
                            .single()
                    == 0) {
                missing.add("somebody with " + kind);
            }
        }
        return missing;
    }

    private Viewer viewer(String username) {
        return ActAs.call(Viewer.system("test"), () -> accounts.viewer(username))
                .orElseThrow();
    }
}

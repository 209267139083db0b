package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Seed;
import it.florwork.testing.TestAccounts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Trainee, tutor and two operators at the same months at once, each on a connection of their own: they tell days,
 * confirm, sign, verify and open again. Every act is done or refused with a reason; afterwards the chains are whole.
 */
@PortalTest
class MonthChainSoak {
    private static final Period TERM = Period.of(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 11, 6));
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    private static final List<LocalDate> MONDAYS =
            List.of(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 2));
    private static final TimeSlot SHORTER = new TimeSlot(510, 690);
    private static final String REASON = "Ci siamo parlati.";
    private static final int HANDS = 4;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    Seals seals;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();
    private final Map<DayReportId, EngagementId> kept = new ConcurrentHashMap<>();

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void chainsStayWholeWhateverPeopleDoAtOnce() throws Exception {
        var seed = Seed.of(MonthChainSoak.class);
        int rounds = Seed.rounds(2_000);
        var random = seed.random();
        var operators = List.of(accounts.fresh(Role.OPERATOR), accounts.fresh(Role.OPERATOR));
        var internships = new ArrayList<Internship>();
        for (int i = 0; i < 3; i++) {
            var internship = given.placement(TERM);
            MONTHS.forEach(month -> given.worked(internship, month));
            internships.add(internship);
        }
        given.on(LocalDate.of(2026, 12, 15));
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (int round = 0; round < rounds; round++) {
                var acts = new ArrayList<Future<?>>();
                var internship = internships.get(random.nextInt(internships.size()));
                var month = MONTHS.get(random.nextInt(MONTHS.size()));
                for (int hand = 0; hand < HANDS; hand++) {
                    acts.add(hands.submit(act(new Random(random.nextLong()), internship, month, operators)));
                }
                for (var act : acts) {
                    act.get();
                }
            }
        }
        new TreeMap<>(outcomes).forEach((what, times) -> System.out.println("soak.chains." + what + "=" + times));
        internships.forEach(this::keepsEverythingThatWasSaid);
        internships.forEach(this::isSealedByBoth);
        var report = ActAs.call(Viewer.system("soak"), seals::verifyAll);
        System.out.println("soak.chains.seals=" + report.seals());
        assertThat(report.problems()).as("seed %s", seed.value()).isEmpty();
        assertThat(outcomes).containsKeys("sign.done", "confirm.done", "verify.done", "reopen.done", "report.done");
    }

    private Callable<Void> act(Random random, Internship internship, YearMonth month, List<Viewer> operators) {
        var operator = operators.get(random.nextInt(operators.size()));
        var trainee = internship.trainee();
        var tutor = internship.tutor();
        var id = internship.id();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> attempt("confirm", trainee, () -> months.confirm(id, month, hash(internship, month)));
            case 3, 4, 5 -> attempt("sign", tutor, () -> months.sign(id, month, hash(internship, month)));
            case 6 ->
                attempt("verify", operator, () -> {
                    var shown = months.month(id, month);
                    months.verify(id, month, String.valueOf(shown.seal()));
                });
            case 7 ->
                attempt("reopen", operator, () -> months.reopen(id, month, Set.of(workday(random, month)), REASON));
            case 8 -> attempt("report", random.nextBoolean() ? trainee : tutor, () -> tell(random, internship, month));
            default -> attempt("resolve", operators.getFirst(), () -> resolve(internship, workday(random, month)));
        };
    }

    private Callable<Void> attempt(String what, Viewer who, Runnable act) {
        return () -> {
            try {
                ActAs.run(who, act);
                outcomes.merge(what + ".done", 1, Integer::sum);
            } catch (RuleViolation refusal) {
                outcomes.merge(what + "." + refusal.key().replace("attendance.error.", ""), 1, Integer::sum);
            }
            return null;
        };
    }

    private String hash(Internship internship, YearMonth month) {
        return months.month(internship.id(), month).contentHash();
    }

    /** One of three, which both sides tell again and again. */
    private static LocalDate workday(Random random, YearMonth month) {
        return MONDAYS.get(MONTHS.indexOf(month)).plusDays(random.nextInt(3));
    }

    private void tell(Random random, Internship internship, YearMonth month) {
        var date = workday(random, month);
        var day = days.day(internship.id(), date);
        var side = random.nextBoolean() ? Side.TRAINEE : Side.TUTOR;
        var report =
                report(internship, date, day.basisOf(side), random.nextInt(4) > 0 ? day.planned() : List.of(SHORTER));
        days.report(report);
        kept.put(report.id(), internship.id());
        days.report(report); // the answer got lost, the device sends it again
    }

    private void resolve(Internship internship, LocalDate date) {
        var day = days.day(internship.id(), date);
        var report = report(internship, date, day.basisOf(Side.OPERATOR), day.planned());
        days.resolve(report, REASON);
        kept.put(report.id(), internship.id());
    }

    private ReportDay report(Internship internship, LocalDate date, Set<DayReportId> basis, List<TimeSlot> slots) {
        return ReportDay.inPortal(
                DayReportId.next(), internship.id(), date, DayKind.PRESENT, slots, null, basis, clock.instant());
    }

    /** Nothing that was answered with yes is missing. */
    private void keepsEverythingThatWasSaid(Internship internship) {
        var there = database.sql("select id from day_report where engagement_id = ?")
                .param(internship.id().toString())
                .query((row, n) -> new DayReportId(UUID.fromString(row.getString(1))))
                .list();
        var said = kept.entrySet().stream()
                .filter(report -> report.getValue().equals(internship.id()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(there).doesNotHaveDuplicates().containsAll(said);
    }

    /** A sealed month carries one live signature of each side, both for the content that was sealed. */
    private void isSealedByBoth(Internship internship) {
        for (var month : MONTHS) {
            var shown = ActAs.call(internship.tutor(), () -> months.month(internship.id(), month));
            if (shown.status().isSealed()) {
                assertThat(shown.signatures())
                        .extracting(MonthSignatureView::side)
                        .containsExactlyInAnyOrder(Side.TRAINEE, Side.TUTOR);
                assertThat(shown.days().stream()
                                .mapToInt(day -> day.doneMinutes().value())
                                .sum())
                        .isEqualTo(shown.done().value());
            }
        }
    }
}

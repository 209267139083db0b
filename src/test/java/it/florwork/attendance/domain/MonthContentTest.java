package it.florwork.attendance.domain;

import static it.florwork.attendance.domain.AnEngagement.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Minutes;
import it.florwork.testing.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthContentTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static MonthContent content(int edition, List<Day> days) {
        return MonthContent.of(
                AnEngagement.ID, NOVEMBER, edition, days, new TreeMap<>(java.util.Map.of("DAY_LONGEST", 480)));
    }

    private static List<Day> plainDays(PlanCalendar calendar) {
        return calendar.datesIn(NOVEMBER)
                .map(date -> Day.of(calendar.on(date), List.of()))
                .toList();
    }

    @Test
    void sameContentSameHash() {
        var calendar = AnEngagement.calendar();
        assertThat(content(1, plainDays(calendar)).hash())
                .isEqualTo(content(1, plainDays(calendar)).hash())
                .hasSize(64)
                .isNotEqualTo(content(2, plainDays(calendar)).hash())
                .isNotEqualTo(content(1, plainDays(AnEngagement.calendar(LocalDate.of(2026, 11, 3))))
                        .hash());
    }

    @Test
    void isReadBackFromItsJson() {
        var content = content(1, plainDays(AnEngagement.calendar(LocalDate.of(2026, 11, 3))));
        assertThat(MonthContent.parse(CanonicalJson.parse(CanonicalJson.of(content.asJson()))))
                .isEqualTo(content);
    }

    @Test
    void holidaysNeitherPlanNorCount() {
        var content = content(1, plainDays(AnEngagement.calendar(LocalDate.of(2026, 11, 3))));
        assertThat(content.planned()).isEqualTo(new Minutes(20 * 240));
        assertThat(content.days().get(2).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    /** Property: in whatever order a month's reports came in, each day counts once and the content is the same. */
    @Test
    void theOrderOfReportsChangesNothingAndNoDayCountsTwice() {
        var seed = Seed.of(MonthContentTest.class);
        var random = seed.random();
        var calendar = AnEngagement.calendar(LocalDate.of(2026, 11, 1));
        for (int round = 0; round < 100; round++) {
            var inOrder = new ArrayList<Day>();
            var shuffled = new ArrayList<Day>();
            int longest = 0;
            for (var date : calendar.datesIn(NOVEMBER).toList()) {
                var reports = new ArrayList<DayReport>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    var side = Side.values()[random.nextInt(3)];
                    var known = reports.isEmpty() || random.nextBoolean()
                            ? Set.<DayReportId>of()
                            : Set.of(reports.getLast().id());
                    reports.add(AnEngagement.by(
                            side, DayKind.PRESENT, known, new TimeSlot(510, 525 + 15 * random.nextInt(16))));
                }
                longest += reports.stream()
                        .mapToInt(report -> TimeSlot.sum(report.slots()).value())
                        .max()
                        .orElse(0);
                inOrder.add(Day.of(calendar.on(date), reports));
                Collections.shuffle(reports, random);
                shuffled.add(Day.of(calendar.on(date), reports));
            }
            var content = content(1, inOrder);
            assertThat(content(1, shuffled).hash())
                    .as("%s round %s", seed, round)
                    .isEqualTo(content.hash());
            assertThat(content.days()).extracting(MonthContent.Line::date).doesNotHaveDuplicates();
            assertThat(content.done().value()).as("%s round %s", seed, round).isLessThanOrEqualTo(longest);
            assertThat(content.done().value())
                    .isEqualTo(content.days().stream()
                            .mapToInt(line -> TimeSlot.sum(line.slots()).value())
                            .sum());
        }
    }

    /** Property: sums are what a plain table over the kinds gives. */
    @Test
    void sumsEqualTheDays() {
        long seed = System.nanoTime();
        System.out.println("MonthContentTest.sumsEqualTheDays seed=" + seed);
        var random = new Random(seed);
        var calendar = AnEngagement.calendar(LocalDate.of(2026, 11, 1));
        for (int round = 0; round < 300; round++) {
            int done = 0;
            int planned = 0;
            var days = new ArrayList<Day>();
            for (var date : calendar.datesIn(NOVEMBER).toList()) {
                var plan = calendar.on(date);
                var kind = DayKind.values()[random.nextInt(DayKind.values().length)];
                int length = 15 * (1 + random.nextInt(16));
                var slots = kind.countsAsDone() ? new TimeSlot[] {new TimeSlot(510, 510 + length)} : new TimeSlot[0];
                boolean told = random.nextInt(5) > 0;
                days.add(Day.of(plan, told ? List.of(AnEngagement.by(Side.TUTOR, kind, Set.of(), slots)) : List.of()));
                int ofPlan = plan.isExpected() ? MORNING.minutes() : 0;
                done += told && kind.countsAsDone() ? length : 0;
                planned += !told || kind.countsAsPlanned() ? ofPlan : 0;
            }
            assertThat(content(1, days).done().value()).as("seed %s", seed).isEqualTo(done);
            assertThat(content(1, days).planned().value()).as("seed %s", seed).isEqualTo(planned);
        }
    }
}

package it.florwork.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.UserId;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.Minutes;
import it.florwork.testing.Seed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Months told by a trainee with two phones, a tutor with two and an operator with one, each of which has heard of some of
 * the others' reports and not of the rest: whatever was told in whatever order, the month is the same.
 */
class MonthHistorySoak {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final PlanCalendar CALENDAR = AnEngagement.calendar();
    private static final UserId AUTHOR = UserId.next();
    private static final List<TimeSlot> TIMES =
            List.of(new TimeSlot(510, 750), new TimeSlot(510, 690), new TimeSlot(540, 750), new TimeSlot(510, 765));

    /** One phone: whose it is, and which reports it has heard of. */
    private record Device(Side side, String name, Set<DayReport> heard) {}

    @Test
    void aMonthIsWhatWasToldInWhateverOrderItCame() {
        check(Seed.of(MonthHistorySoak.class), Seed.rounds(100_000));
    }

    static void check(Seed seed, int rounds) {
        var random = seed.random();
        long told = 0;
        var states = new EnumMap<DayState, Long>(DayState.class);
        for (int round = 0; round < rounds; round++) {
            var label = "seed %d round %d".formatted(seed.value(), round);
            var devices = devices();
            var history = lived(random, devices);
            told += history.size();
            var month = month(history);
            month.forEach(day -> states.merge(day.state(), 1L, Long::sum));
            comesOutTheSame(random, history, month, label);
            losesNothing(history, month, label);
            countsEachDayOnce(history, month, label);
            isSettledByWhoeverHeardAll(history, label);
        }
        System.out.println("soak.months.rounds=" + rounds);
        System.out.println("soak.months.reports=" + told);
        states.forEach((state, days) -> System.out.println("soak.months.days." + state + "=" + days));
        assertThat(states).containsKeys(DayState.AGREED, DayState.DISPUTED, DayState.RESOLVED, DayState.REPORTED);
    }

    private static List<Device> devices() {
        return List.of(
                new Device(Side.TRAINEE, "trainee-1", new HashSet<>()),
                new Device(Side.TRAINEE, "trainee-2", new HashSet<>()),
                new Device(Side.TUTOR, "tutor-1", new HashSet<>()),
                new Device(Side.TUTOR, "tutor-2", new HashSet<>()),
                new Device(Side.OPERATOR, "desk", new HashSet<>()));
    }

    /** A random month: somebody tells a day, or two devices tell each other what they heard. */
    private static List<DayReport> lived(Random random, List<Device> devices) {
        var history = new ArrayList<DayReport>();
        int acts = 5 + random.nextInt(60);
        for (int act = 0; act < acts; act++) {
            var device = devices.get(random.nextInt(devices.size()));
            if (random.nextInt(4) == 0) {
                device.heard()
                        .addAll(devices.get(random.nextInt(devices.size())).heard());
            } else {
                var report = tells(random, device, act);
                device.heard().add(report);
                history.add(report);
            }
        }
        return history;
    }

    private static DayReport tells(Random random, Device device, int number) {
        var date = NOVEMBER.atDay(1 + random.nextInt(6)); // few days, so that they meet on them
        var kind = random.nextInt(4) == 0 ? DayKind.SICK : DayKind.PRESENT;
        var slots = kind == DayKind.SICK ? List.<TimeSlot>of() : List.of(TIMES.get(random.nextInt(TIMES.size())));
        var heard = Day.of(
                CALENDAR.on(date),
                device.heard().stream()
                        .filter(report -> report.date().equals(date))
                        .toList());
        var words = new ArrayList<DayVersion>(heard.wordsOf(device.side()));
        if (device.side() == Side.OPERATOR) {
            words.addAll(heard.trainee());
            words.addAll(heard.tutor());
        }
        var basis = words.stream().map(DayVersion::id).collect(Collectors.toSet());
        return report(device.side(), device.name(), number, date, kind, slots, basis);
    }

    private static DayReport report(
            Side side,
            String device,
            int number,
            LocalDate date,
            DayKind kind,
            List<TimeSlot> slots,
            Set<DayReportId> basis) {
        var report = new ReportDay(
                DayReportId.next(),
                AnEngagement.ID,
                date,
                kind,
                slots,
                null,
                basis,
                device,
                number,
                Instant.EPOCH,
                "Europe/Rome",
                null);
        return new DayReport(report, side, null, AUTHOR, side == Side.OPERATOR ? "They met." : null, Instant.EPOCH);
    }

    private static List<Day> month(Collection<DayReport> history) {
        Map<LocalDate, List<DayReport>> byDate =
                history.stream().collect(Collectors.groupingBy(DayReport::date, TreeMap::new, Collectors.toList()));
        return NOVEMBER.atDay(1)
                .datesUntil(NOVEMBER.plusMonths(1).atDay(1))
                .map(date -> Day.of(CALENDAR.on(date), byDate.getOrDefault(date, List.of())))
                .toList();
    }

    private static MonthContent content(List<Day> month) {
        return MonthContent.of(AnEngagement.ID, NOVEMBER, 1, month, new TreeMap<>());
    }

    private static void comesOutTheSame(Random random, List<DayReport> history, List<Day> month, String label) {
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);
        assertThat(month(shuffled)).as(label).isEqualTo(month);
        assertThat(content(month(shuffled)).hash())
                .as(label)
                .isEqualTo(content(month).hash());
    }

    /** Each report is one of its side's last words, or that side said something later that knew of it. */
    private static void losesNothing(List<DayReport> history, List<Day> month, String label) {
        var shown = month.stream()
                .flatMap(day -> List.of(day.trainee(), day.tutor(), day.operator()).stream())
                .flatMap(List::stream)
                .map(DayVersion::id)
                .collect(Collectors.toSet());
        for (var report : history) {
            boolean replaced = history.stream()
                    .filter(other -> other.side() == report.side())
                    .anyMatch(other -> other.basedOn().contains(report.id()));
            assertThat(shown.contains(report.id()) || replaced).as(label).isTrue();
        }
        assertThat(shown)
                .as(label)
                .isSubsetOf(history.stream().map(DayReport::id).toList());
    }

    private static void countsEachDayOnce(List<DayReport> history, List<Day> month, String label) {
        var content = content(month);
        assertThat(content.days())
                .as(label)
                .extracting(MonthContent.Line::date)
                .doesNotHaveDuplicates()
                .hasSize(NOVEMBER.lengthOfMonth());
        int done = 0;
        for (var day : month) {
            var date = day.plan().date();
            var told = history.stream()
                    .filter(report -> report.date().equals(date))
                    .toList();
            assertThat(told.isEmpty() ? List.of(Minutes.ZERO) : minutes(told))
                    .as(label)
                    .contains(day.done());
            done += day.done().value();
        }
        assertThat(content.done().value()).as(label).isEqualTo(done);
    }

    private static List<Minutes> minutes(List<DayReport> told) {
        return told.stream().map(report -> report.asVersion().done()).toList();
    }

    /** An operator who heard of every last word ends the question, whatever was said before. */
    private static void isSettledByWhoeverHeardAll(List<DayReport> history, String label) {
        var date = history.getFirst().date();
        var told = new ArrayList<>(
                history.stream().filter(report -> report.date().equals(date)).toList());
        var day = Day.of(CALENDAR.on(date), told);
        var everything = List.of(day.trainee(), day.tutor(), day.operator()).stream()
                .flatMap(List::stream)
                .map(DayVersion::id)
                .collect(Collectors.toSet());
        told.add(report(Side.OPERATOR, "desk", 999, date, DayKind.PRESENT, List.of(TIMES.getFirst()), everything));
        assertThat(Day.of(CALENDAR.on(date), told).state()).as(label).isEqualTo(DayState.RESOLVED);
    }
}

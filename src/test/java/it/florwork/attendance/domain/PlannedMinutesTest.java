package it.florwork.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.attendance.SpecialDay;
import it.florwork.attendance.SpecialDay.Kind;
import it.florwork.attendance.SpecialDay.Place;
import it.florwork.attendance.TimeSlot;
import it.florwork.attendance.WeekCycle;
import it.florwork.attendance.domain.PlanCalendar.DatedTimetable;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.WeeklyTimetable.Slot;
import it.florwork.testing.Seed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Calendars drawn at random, against a wall calendar that is painted over layer by layer, day by day: first the weeks, then
 * what the site takes away, then what single days say, then the suspensions.
 */
class PlannedMinutesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 20);
    private static final int DAYS = 120;
    private static final int SPARE = 20;

    /** What was drawn, and the calendar made of it. */
    private record Drawn(
            Period period,
            List<DatedTimetable> weeks,
            List<Period> suspensions,
            List<Period> closures,
            Map<LocalDate, SpecialDay> special,
            Set<LocalDate> holidays) {
        PlanCalendar calendar() {
            return new PlanCalendar(period, weeks, suspensions, closures, special, holidays::contains);
        }
    }

    @Test
    void everyMonthPlansWhatTheWallCalendarShows() {
        var seed = Seed.of(PlannedMinutesTest.class);
        var random = seed.random();
        for (int round = 0; round < Seed.rounds(400); round++) {
            var drawn = drawn(random);
            var calendar = drawn.calendar();
            var wall = painted(drawn);
            wall.forEach(
                    (date, minutes) -> assertThat(calendar.on(date).minutes().value())
                            .as("seed %d, %s of %s", seed.value(), date, drawn)
                            .isEqualTo(minutes));
            for (var month = YearMonth.from(FIRST).minusMonths(1);
                    !month.isAfter(YearMonth.from(FIRST.plusDays(DAYS)));
                    month = month.plusMonths(1)) {
                var shown = month;
                assertThat(calendar.plannedIn(month))
                        .as("seed %d, %s of %s", seed.value(), month, drawn)
                        .isEqualTo(new Minutes(wall.entrySet().stream()
                                .filter(day -> YearMonth.from(day.getKey()).equals(shown))
                                .mapToInt(Map.Entry::getValue)
                                .sum()));
            }
        }
    }

    @Test
    void newWeeksLeaveTheDaysBeforeAlone() {
        var seed = Seed.of(PlannedMinutesTest.class);
        var random = seed.random();
        for (int round = 0; round < Seed.rounds(200); round++) {
            var drawn = drawn(random);
            var from = FIRST.plusDays(random.nextInt(DAYS + SPARE) - SPARE / 2);
            var cycle = cycle(random);
            var before = drawn.calendar();
            var after = before.with(cycle, from);
            var alone = new Drawn(
                            drawn.period(),
                            List.of(new DatedTimetable(drawn.period(), cycle, from)),
                            drawn.suspensions(),
                            drawn.closures(),
                            drawn.special(),
                            drawn.holidays())
                    .calendar();
            drawn.period().stream()
                    .forEach(date -> assertThat(after.on(date))
                            .as("seed %d, %s of %s from %s", seed.value(), date, drawn, from)
                            .isEqualTo((date.isBefore(from) ? before : alone).on(date)));
        }
    }

    private static Map<LocalDate, Integer> painted(Drawn drawn) {
        var wall = new TreeMap<LocalDate, Integer>();
        for (int i = -SPARE; i < DAYS + SPARE; i++) {
            wall.put(FIRST.plusDays(i), 0);
        }
        var ofWeek = new HashMap<LocalDate, Integer>();
        for (var weeks : drawn.weeks()) {
            // turns the pages of the cycle week by week, from the Monday of its anchor on
            var monday = weeks.anchor();
            while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                monday = monday.minusDays(1);
            }
            for (int turn = 0; monday.isBefore(weeks.validity().endsBefore()); turn++) {
                var week =
                        weeks.cycle().weeks().get(turn % weeks.cycle().weeks().size());
                for (var slot : week.slots()) {
                    var date = monday.plusDays(slot.day().getValue() - 1);
                    if (weeks.validity().contains(date)) {
                        ofWeek.merge(date, slot.to() - slot.from(), Integer::sum);
                    }
                }
                monday = monday.plusDays(7);
            }
        }
        wall.replaceAll((date, none) -> ofWeek.getOrDefault(date, 0));
        drawn.closures()
                .forEach(closed -> closed.stream().forEach(date -> {
                    var said = drawn.special().get(date);
                    if (said == null || said.kind() != Kind.WORKING_CLOSURE) {
                        wall.replace(date, 0);
                    }
                }));
        drawn.holidays().forEach(date -> {
            var said = drawn.special().get(date);
            if (said == null || said.kind() != Kind.WORKING_HOLIDAY) {
                wall.replace(date, 0);
            }
        });
        drawn.special().forEach((date, said) -> {
            switch (said.kind()) {
                case CLOSURE, DAY_OFF -> wall.replace(date, 0);
                case OTHER_HOURS, EXTRA_DAY ->
                    wall.replace(
                            date,
                            said.slots().stream().mapToInt(TimeSlot::minutes).sum());
                case WORKING_HOLIDAY, WORKING_CLOSURE, OTHER_PLACE -> {}
            }
        });
        drawn.suspensions().forEach(rest -> rest.stream().forEach(date -> wall.replace(date, 0)));
        wall.replaceAll((date, minutes) -> drawn.period().contains(date) ? minutes : 0);
        return wall;
    }

    private static Drawn drawn(Random random) {
        var period = Period.of(FIRST, FIRST.plusDays(DAYS - 1L));
        var weeks = new ArrayList<DatedTimetable>();
        var from = FIRST;
        while (from.isBefore(period.endsBefore())) {
            var to = from.plusDays(1 + random.nextInt(DAYS));
            to = to.isAfter(period.endsBefore()) ? period.endsBefore() : to;
            weeks.add(new DatedTimetable(new Period(from, to), cycle(random), from.minusDays(random.nextInt(SPARE))));
            from = to;
        }
        var holidays = new HashSet<LocalDate>();
        var special = new HashMap<LocalDate, SpecialDay>();
        for (int i = 0; i < random.nextInt(15); i++) {
            var holiday = day(random);
            holidays.add(holiday);
            if (random.nextBoolean()) {
                special.put(holiday, special(random, holiday));
            }
        }
        for (int i = 0; i < random.nextInt(25); i++) {
            var date = day(random);
            special.put(date, special(random, date));
        }
        return new Drawn(period, weeks, spans(random), spans(random), special, holidays);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS + SPARE) - SPARE / 2);
    }

    private static List<Period> spans(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> {
                    var first = day(random);
                    return Period.of(first, first.plusDays(random.nextInt(14)));
                })
                .toList();
    }

    private static SpecialDay special(Random random, LocalDate date) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        int from = 15 * random.nextInt(40);
        return new SpecialDay(
                date,
                kind,
                kind.hasHours() ? List.of(new TimeSlot(from, from + 15 * (1 + random.nextInt(20)))) : List.of(),
                kind == Kind.OTHER_PLACE ? new Place("Serra", "via delle Serre 4") : null);
    }

    private static WeekCycle cycle(Random random) {
        return new WeekCycle(IntStream.range(0, 1 + random.nextInt(WeekCycle.MOST_WEEKS))
                .mapToObj(i -> week(random))
                .toList());
    }

    private static WeeklyTimetable week(Random random) {
        var slots = new ArrayList<Slot>();
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                int from = 15 * random.nextInt(40);
                int to = from + 15 * (1 + random.nextInt(16));
                slots.add(new Slot(day, from, to));
                if (random.nextBoolean()) {
                    slots.add(new Slot(day, to + 15, to + 60));
                }
            }
        }
        return new WeeklyTimetable(slots);
    }
}

package it.florwork.attendance.domain;

import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayState;
import it.florwork.attendance.TimeSlot;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What both sides say yes to: a month's days in codes and minutes, and its sums. No names, no free text: so an erasure
 * leaves it verifiable.
 *
 * @param edition 1 until the month is reopened
 * @param rules the figures in force on the month's first day, by key
 */
public record MonthContent(
        EngagementId engagement, YearMonth month, int edition, List<Line> days, SortedMap<String, Integer> rules) {
    private static final int FORMAT = 1;
    private static final Set<DayKind> BY_CALENDAR = EnumSet.of(DayKind.HOLIDAY, DayKind.CLOSURE, DayKind.SUSPENDED);

    /** One day. {@code kind} is null when nobody has said anything; a disputed day is never sealed. */
    public record Line(
            LocalDate date,
            @Nullable DayKind kind,
            List<TimeSlot> slots,
            Minutes planned,
            Minutes done,
            boolean disputed) {
        static Line of(Day day) {
            var counts = day.counts();
            return new Line(
                    day.plan().date(),
                    counts == null ? day.plan().off() : counts.kind(),
                    counts == null ? List.of() : counts.slots(),
                    day.planned(),
                    day.done(),
                    day.state() == DayState.DISPUTED);
        }

        /** A day off by the calendar alone says nothing. */
        private boolean tellsSomething() {
            return kind != null && !BY_CALENDAR.contains(kind);
        }

        static Line parse(JsonNode json) {
            return new Line(
                    LocalDate.parse(json.path("date").asString()),
                    json.has("kind") ? DayKind.valueOf(json.path("kind").asString()) : null,
                    TimeSlot.parse(json.path("slots").asString()),
                    new Minutes(json.path("planned").asInt()),
                    new Minutes(json.path("done").asInt()),
                    json.has("disputed"));
        }

        Map<String, Object> asJson() {
            var json = new TreeMap<String, Object>();
            json.put("date", date.toString());
            json.put("done", done.value());
            json.put("planned", planned.value());
            json.put("slots", TimeSlot.format(slots));
            if (kind != null) {
                json.put("kind", kind.name());
            }
            if (disputed) {
                json.put("disputed", true);
            }
            return json;
        }
    }

    public static MonthContent of(
            EngagementId engagement, YearMonth month, int edition, List<Day> days, SortedMap<String, Integer> rules) {
        return new MonthContent(
                engagement, month, edition, days.stream().map(Line::of).toList(), rules);
    }

    public Minutes planned() {
        return days.stream().map(Line::planned).reduce(Minutes.ZERO, Minutes::plus);
    }

    public Minutes done() {
        return days.stream().map(Line::done).reduce(Minutes.ZERO, Minutes::plus);
    }

    public List<LocalDate> disputedDays() {
        return days.stream().filter(Line::disputed).map(Line::date).toList();
    }

    /** Planned days of which nobody has said anything. */
    public List<LocalDate> missingDays() {
        return days.stream()
                .filter(line -> line.kind() == null && line.planned().value() > 0)
                .map(Line::date)
                .toList();
    }

    /** Whether the days are the same as told, whatever a rule made later would plan. */
    public boolean tellsTheSameAs(MonthContent other) {
        return told().equals(other.told());
    }

    private List<List<Object>> told() {
        return days.stream()
                .filter(Line::tellsSomething)
                .map(line -> List.<Object>of(line.date, String.valueOf(line.kind), line.slots, line.done))
                .toList();
    }

    public boolean tellsOfDaysAfter(LocalDate day) {
        return days.stream()
                .anyMatch(line -> line.date().isAfter(day)
                        && (line.tellsSomething() || line.planned().value() > 0));
    }

    /** The content that a seal holds. */
    static MonthContent parse(JsonNode json) {
        var rules = new TreeMap<String, Integer>();
        json.path("rules")
                .properties()
                .forEach(rule -> rules.put(rule.getKey(), rule.getValue().asInt()));
        return new MonthContent(
                new EngagementId(UUID.fromString(json.path("engagement").asString())),
                YearMonth.parse(json.path("month").asString()),
                json.path("edition").asInt(),
                json.path("days").valueStream().map(Line::parse).toList(),
                rules);
    }

    SortedMap<String, Object> asJson() {
        var json = new TreeMap<String, Object>();
        json.put("format", FORMAT);
        json.put("engagement", engagement.toString());
        json.put("month", month.toString());
        json.put("edition", edition);
        json.put("days", days.stream().map(Line::asJson).toList());
        json.put("planned", planned().value());
        json.put("done", done().value());
        json.put("rules", rules);
        return json;
    }

    /** What a confirmation or a signature names. */
    public String hash() {
        return CanonicalJson.sha256(CanonicalJson.of(asJson()));
    }
}

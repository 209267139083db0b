package it.florwork.pocket.http;

import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.TimeSlot;
import it.florwork.pocket.ShowCode;
import it.florwork.progress.Face;
import it.florwork.progress.Origin;
import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.progress.WriteSelfCard;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Entries as the first pages send them: {@code {"format":1,"engagement":…,"date":…}}. A later format gets a class of its
 * own; this one stays as it is.
 */
final class Format1 {
    private static final Pattern SLOT = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");
    private static final int HOUR = 60;
    private static final int LONGEST_NAME = 64;
    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Format1() {}

    static ReportDay day(UUID id, JsonNode body) {
        return new ReportDay(
                new DayReportId(id),
                engagement(body),
                date(body, "date"),
                code(DayKind.class, text(body, "kind")),
                list(body, "slots", Format1::slot),
                optional(body, "activity"),
                Set.copyOf(list(body, "basedOn", text -> new DayReportId(uuid(text)))),
                device(body),
                sequence(body),
                instant(text(body, "deviceTime")),
                zone(body),
                optional(body, "closure") == null ? null : code(ClosureReason.class, text(body, "closure")));
    }

    static WriteWeeklyCard weeklyCard(UUID id, JsonNode body) {
        var example = optional(body, "example");
        var note = optional(body, "note");
        return new WriteWeeklyCard(
                id,
                engagement(body),
                week(body),
                answers(body, "ratings", Rating::of),
                example == null ? "" : example,
                note == null ? "" : note,
                Set.copyOf(list(body, "basedOn", Format1::uuid)),
                origin(body));
    }

    static WriteSelfCard selfCard(UUID id, JsonNode body) {
        return new WriteSelfCard(
                id,
                engagement(body),
                week(body),
                answers(body, "faces", Face::of),
                Set.copyOf(list(body, "basedOn", Format1::uuid)),
                origin(body));
    }

    static ShowCode presence(UUID id, JsonNode body) {
        return new ShowCode(
                id,
                engagement(body),
                date(body, "date"),
                text(body, "code"),
                device(body),
                sequence(body),
                instant(text(body, "deviceTime")));
    }

    static UUID uuid(String text) {
        try {
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException noId) {
            throw new Unreadable("no id");
        }
        throw new Unreadable("no id");
    }

    static LocalDate date(JsonNode body, String name) {
        return date(text(body, name));
    }

    static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < 2000 || date.getYear() > 2999) {
                throw new Unreadable("no date");
            }
            return date;
        } catch (DateTimeException noDate) {
            throw new Unreadable("no date");
        }
    }

    /** A phone's clock may say anything; what no calendar holds is brought to its edge. */
    static Instant instant(String text) {
        try {
            var instant = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
            return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
        } catch (DateTimeException noTime) {
            throw new Unreadable("no time");
        }
    }

    static @Nullable String optional(JsonNode body, String name) {
        var value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Unreadable(name);
        }
        return value.stringValue();
    }

    static String text(JsonNode body, String name) {
        var text = optional(body, name);
        if (text == null) {
            throw new Unreadable(name);
        }
        return text;
    }

    static <T> List<T> list(JsonNode body, String name, Function<String, T> read) {
        var values = body.path(name);
        if (!values.isArray()) {
            throw new Unreadable(name);
        }
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> {
                    if (!value.isString()) {
                        throw new Unreadable(name);
                    }
                    return read.apply(value.stringValue());
                })
                .collect(Collectors.toList());
    }

    static EngagementId engagement(JsonNode body) {
        return new EngagementId(uuid(text(body, "engagement")));
    }

    private static Week week(JsonNode body) {
        return Week.parse(text(body, "week")).orElseThrow(() -> new Unreadable("week"));
    }

    private static Origin origin(JsonNode body) {
        return new Origin(device(body), sequence(body), instant(text(body, "deviceTime")), zone(body));
    }

    private static String device(JsonNode body) {
        return named(text(body, "device"));
    }

    private static String zone(JsonNode body) {
        return named(text(body, "zone"));
    }

    private static String named(String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw new Unreadable("name");
        }
        return text;
    }

    private static long sequence(JsonNode body) {
        var value = body.path("sequence");
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
            throw new Unreadable("sequence");
        }
        return value.longValue();
    }

    private static TimeSlot slot(String text) {
        var form = SLOT.matcher(text);
        if (!form.matches()) {
            throw new Unreadable("slot");
        }
        return new TimeSlot(minute(form.group(1), form.group(2)), minute(form.group(3), form.group(4)));
    }

    private static int minute(String hours, String minutes) {
        return Integer.parseInt(hours) * HOUR + Integer.parseInt(minutes);
    }

    private static <E extends Enum<E>> E code(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable(type.getSimpleName());
        }
    }

    private static <T> Map<SkillCode, T> answers(JsonNode body, String name, IntFunction<T> read) {
        var given = body.path(name);
        if (!given.isObject()) {
            throw new Unreadable(name);
        }
        var answers = new HashMap<SkillCode, T>();
        for (var answer : given.properties()) {
            if (!answer.getValue().isInt()) {
                throw new Unreadable(name);
            }
            try {
                answers.put(
                        new SkillCode(answer.getKey()),
                        read.apply(answer.getValue().intValue()));
            } catch (IllegalArgumentException unknown) {
                throw new Unreadable(name);
            }
        }
        return answers;
    }
}

package it.florwork.attendance;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.Table;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says months as rows of a table and as JSON: a line a day, minutes and codes. */
@Component
class RegisterData {
    private static final int FORMAT = 1;
    private static final int DECIMALS = 2;
    private static final int MINUTES_OF_HOUR = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Translations translations;

    RegisterData(Translations translations) {
        this.translations = translations;
    }

    /** @param called what the viewer may call the people, by engagement */
    Table table(List<MonthDetail> months, YearMonth month, Map<EngagementId, String> called, Locale language) {
        var heads = Stream.of(
                        "person", "date", "in", "hours", "planned", "kind", "activity", "status", "version", "seal")
                .map(head -> text("attendance.file." + head, language))
                .toList();
        return new Table(
                text("attendance.file.title", language, month.toString()),
                List.of(),
                heads,
                months.stream()
                        .flatMap(one -> one.days().stream()
                                .filter(RegisterData::isWorthALine)
                                .map(day -> cells(one, day, called, language)))
                        .toList());
    }

    /** Free days are left out, holidays are not. */
    private static boolean isWorthALine(DayView day) {
        return day.state() != DayState.FREE || day.off() != null;
    }

    private List<Cell> cells(MonthDetail month, DayView day, Map<EngagementId, String> called, Locale language) {
        var counts = day.counts();
        return List.of(
                Cell.of(Objects.requireNonNull(called.get(month.engagement()))),
                Cell.of(day.date().toString()),
                Cell.of(counts == null ? "" : times(counts.slots())),
                hours(day.doneMinutes()),
                hours(day.plannedMinutes()),
                Cell.of(kind(day, language)),
                Cell.of(Objects.requireNonNullElse(activity(counts), "")),
                Cell.of(text("attendance.status." + month.status(), language)),
                Cell.of(month.version()),
                Cell.of(month.seal() == null ? "" : month.seal()));
    }

    /** What was done; words on what an absence really was are for whoever decides, not for a register. */
    private static @Nullable String activity(@Nullable DayVersion counts) {
        return counts != null && counts.kind().countsAsDone() ? counts.activity() : null;
    }

    private String times(List<TimeSlot> slots) {
        var formats = new Formats(Locale.ITALIAN, (key, details) -> text(key, Locale.ITALIAN, details));
        return String.join(
                ", ",
                slots.stream()
                        .map(slot -> formats.time(slot.from()) + "-" + formats.time(slot.to()))
                        .toList());
    }

    private String kind(DayView day, Locale language) {
        if (day.isDisputed()) {
            return text("attendance.file.disputed", language);
        }
        var counts = day.counts();
        var kind = counts == null ? day.off() : counts.kind();
        return kind == null ? "" : text("attendance.kind." + kind, language);
    }

    /** Hours with two decimals, cut off: minutes are never rounded up. The JSON has the minutes. */
    private static Cell hours(Minutes minutes) {
        var hours = BigDecimal.valueOf(minutes.value())
                .divide(BigDecimal.valueOf(MINUTES_OF_HOUR), DECIMALS, RoundingMode.DOWN);
        return Cell.of(hours.toPlainString(), hours);
    }

    byte[] json(List<MonthDetail> months, Map<EngagementId, String> called) {
        var content = new LinkedHashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("months", months.stream().map(month -> month(month, called)).toList());
        return JSON.writeValueAsBytes(content);
    }

    private static Map<String, Object> month(MonthDetail month, Map<EngagementId, String> called) {
        var json = new LinkedHashMap<String, Object>();
        json.put("engagement", month.engagement().toString());
        json.put("person", Objects.requireNonNull(called.get(month.engagement())));
        json.put("kind", month.kind().name());
        if (month.regime() != null) {
            json.put("regime", month.regime().name());
        }
        json.put("month", month.month().toString());
        json.put("version", month.version());
        json.put("status", month.status().name());
        json.put("plannedMinutes", month.planned().value());
        json.put("doneMinutes", month.done().value());
        json.put("content", month.contentHash());
        if (month.seal() != null) {
            json.put("seal", month.seal());
        }
        json.put(
                "signatures",
                month.signatures().stream()
                        .map(signature -> Map.<String, Object>of(
                                "side", signature.side().name(),
                                "at", signature.at().toString(),
                                "onPaper", signature.onPaper()))
                        .toList());
        json.put(
                "days",
                month.days().stream()
                        .filter(RegisterData::isWorthALine)
                        .map(RegisterData::day)
                        .toList());
        return json;
    }

    private static Map<String, Object> day(DayView day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", day.date().toString());
        json.put("plannedMinutes", day.plannedMinutes().value());
        json.put("doneMinutes", day.doneMinutes().value());
        json.put("state", day.state().name());
        var counts = day.counts();
        var kind = counts == null ? day.off() : counts.kind();
        if (kind != null) {
            json.put("kind", kind.name());
        }
        if (counts != null) {
            var slots = new ArrayList<Map<String, Object>>();
            counts.slots().forEach(slot -> slots.add(Map.of("from", slot.from(), "to", slot.to())));
            json.put("slots", slots);
            var activity = activity(counts);
            if (activity != null) {
                json.put("activity", activity);
            }
        }
        return json;
    }

    private String text(String key, Locale language, Object... details) {
        return translations.getTranslation(key, language, details);
    }
}

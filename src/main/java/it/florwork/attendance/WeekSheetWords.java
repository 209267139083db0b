package it.florwork.attendance;

import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.PlanCalendar;
import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Paper;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.Translations;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Says a week's blank sheet in words; always in Italian, like the register. */
@Component
class WeekSheetWords {
    private static final int DAYS = 7;

    private final Translations translations;

    WeekSheetWords(Translations translations) {
        this.translations = translations;
    }

    WeekSheetPdf.Page page(
            UUID sheet,
            List<Engagement> group,
            LocalDate monday,
            Map<CandidateId, String> names,
            Map<EngagementId, PlanCalendar> calendars) {
        var formats = new Formats(Locale.ITALIAN, this::text);
        var first = group.getFirst();
        var dates = IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
        // a day on which nobody is expected has no column: the others get its room
        var shown = dates.stream()
                .filter(date -> group.stream().anyMatch(person -> isPlanned(person, date, calendars)))
                .toList();
        var columns = shown.isEmpty() ? dates.subList(0, 5) : shown;
        return new WeekSheetPdf.Page(
                text("attendance.weekSheet.title"),
                text("attendance.weekSheet.week", formats.date(monday), formats.date(monday.plusDays(DAYS - 1))),
                Paper.printable(first.siteName() + ", " + first.address()),
                text("attendance.weekSheet.how"),
                text("attendance.weekSheet.person"),
                columns.stream().map(formats::shortDay).toList(),
                group.stream()
                        .sorted(Comparator.comparing(person -> Objects.requireNonNull(names.get(person.candidate()))))
                        .map(person -> new WeekSheetPdf.Line(
                                Paper.printable(Objects.requireNonNull(names.get(person.candidate()))),
                                columns.stream()
                                        .map(date -> planned(person, date, calendars, formats))
                                        .toList()))
                        .toList(),
                text("attendance.weekSheet.inOut"),
                text("attendance.weekSheet.tutor"),
                PaperCode.ofWeek(sheet));
    }

    private static boolean isPlanned(Engagement person, LocalDate date, Map<EngagementId, PlanCalendar> calendars) {
        return !Objects.requireNonNull(calendars.get(person.id()))
                .on(date)
                .slots()
                .isEmpty();
    }

    private static String planned(
            Engagement person, LocalDate date, Map<EngagementId, PlanCalendar> calendars, Formats formats) {
        return Objects.requireNonNull(calendars.get(person.id())).on(date).slots().stream()
                .map(slot -> formats.time(slot.from()) + "–" + formats.time(slot.to()))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... details) {
        return translations.getTranslation(key, Locale.ITALIAN, details);
    }
}

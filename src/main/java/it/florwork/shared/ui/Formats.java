package it.florwork.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import it.florwork.shared.Minutes;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.WeeklyTimetable.Slot;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Dates, times, hours and money in the words of the viewer's language. Whatever holds letters passes the translations. */
public final class Formats {
    private static final int RELATIVE_DAYS = 30;

    private final Locale language;
    private final BiFunction<String, Object[], String> texts;

    /** @param texts translates a key with its details */
    public Formats(Locale language, BiFunction<String, Object[], String> texts) {
        this.language = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ITALIAN;
        this.texts = texts;
    }

    /** In the language of the screen that is being drawn. */
    public static Formats current() {
        var ui = UI.getCurrentOrThrow();
        return new Formats(ui.getLocale(), ui::getTranslation);
    }

    /** "Lunedì 23 novembre 2026": to open a line with. */
    public String longDay(LocalDate day) {
        return words(capital(pattern("EEEE d MMMM yyyy", day)));
    }

    /** "lunedì 23 novembre": inside a sentence, this year. */
    public String day(LocalDate day) {
        return words(pattern("EEEE d MMMM", day));
    }

    /** "gio 1": the first column of a register. */
    public String shortDay(LocalDate day) {
        return words(pattern("EEE d", day));
    }

    /** "23 nov": where the year is plain. */
    public String dayOfYear(LocalDate day) {
        return words(pattern("d MMM", day));
    }

    /** "23 nov 2026": in tables and lists. */
    public String date(LocalDate day) {
        return words(pattern("d MMM yyyy", day));
    }

    /** "Ottobre 2026". */
    public String month(YearMonth month) {
        return words(capital(DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month)));
    }

    /** "Lunedì". */
    public String weekday(DayOfWeek day) {
        return words(capital(day.getDisplayName(TextStyle.FULL_STANDALONE, language)));
    }

    /** "Lun": the head of a column. */
    public String shortWeekday(DayOfWeek day) {
        return words(capital(day.getDisplayName(TextStyle.SHORT_STANDALONE, language)));
    }

    /** A word that has its own translations outside the texts: an occupation, a skill. */
    public String term(String word) {
        return words(word);
    }

    /** A phrase that is part of a sentence elsewhere, where it stands alone: it begins with a capital. */
    public String alone(String phrase) {
        return capital(phrase);
    }

    /** "dal 30 nov 2026 al 29 mag 2027", or "dal 30 nov 2026" while it has no end. */
    public String period(Period period) {
        return period.isOpen()
                ? text("shared.format.from", date(period.firstDay()))
                : text("shared.format.fromTo", date(period.firstDay()), date(period.lastDay()));
    }

    /** "lunedì 2 novembre, 18:10", in Rome's time. */
    public String moment(Instant instant) {
        var there = instant.atZone(PortalClock.ROME);
        return words(pattern("EEEE d MMMM", there.toLocalDate()) + ", " + time(there.toLocalTime()));
    }

    /** "8:30". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm").format(time);
    }

    /** "8:30", from minutes of the day. */
    public String time(int minuteOfDay) {
        return "%d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
    }

    /** "8:30–12:30". */
    public String slot(Slot slot) {
        return time(slot.from()) + "–" + time(slot.to());
    }

    /** "8:30–12:30, 14:00–16:00". */
    public String slots(List<Slot> slots) {
        return slots.stream().map(this::slot).collect(Collectors.joining(", "));
    }

    /** "4:00", for columns. */
    public String clock(Minutes minutes) {
        return time(minutes.value());
    }

    /** "20 ore", "1 ora", "4 ore e 30 minuti". */
    public String hours(Minutes minutes) {
        int hours = minutes.value() / 60;
        int rest = minutes.value() % 60;
        if (rest == 0) {
            return text("shared.format.hours", hours);
        }
        return hours == 0
                ? text("shared.format.minutes", rest)
                : text("shared.format.hoursAndMinutes", text("shared.format.hours", hours), rest);
    }

    /** "434 €", "553,50 €". */
    public String money(long cents) {
        var format = NumberFormat.getCurrencyInstance(
                language.equals(Locale.ITALIAN) ? Locale.ITALY : Locale.of("en", "IE"));
        int decimals = cents % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(cents / 100.0);
    }

    /** Relative up to 30 days, weekday names within the week, else the date: "Oggi", "Mercoledì", "3 giorni fa". */
    public String due(LocalDate day, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(today, day);
        return switch (days) {
            case -1 -> text("shared.due.yesterday");
            case 0 -> text("shared.due.today");
            case 1 -> text("shared.due.tomorrow");
            case 2, 3, 4, 5, 6 -> weekday(day.getDayOfWeek());
            default ->
                Math.abs(days) > RELATIVE_DAYS
                        ? date(day)
                        : text(days > 0 ? "shared.due.inDays" : "shared.due.daysAgo", Math.abs(days));
        };
    }

    /** A date picker that speaks this language: typing and touch, Monday first. */
    public DatePicker datePicker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(language.equals(Locale.ITALIAN) ? Locale.ITALY : Locale.UK);
        var days = Arrays.stream(DayOfWeek.values())
                .sorted((a, b) -> Integer.compare(a.getValue() % 7, b.getValue() % 7))
                .toList();
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setToday(text("shared.due.today"))
                .setCancel(text("shared.cancel"))
                .setBadInputErrorMessage(text("shared.error.date"))
                .setRequiredErrorMessage(text("shared.error.required"))
                .setMinErrorMessage(text("shared.error.dateTooEarly"))
                .setMaxErrorMessage(text("shared.error.dateTooLate")));
        return picker;
    }

    private String pattern(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    private String words(String dateOrName) {
        return text("shared.format.words", dateOrName);
    }

    private String text(String key, Object... details) {
        return texts.apply(key, details);
    }
}

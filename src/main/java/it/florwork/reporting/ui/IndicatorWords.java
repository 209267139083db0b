package it.florwork.reporting.ui;

import it.florwork.reporting.Figure;
import it.florwork.reporting.IndicatorCode;
import it.florwork.reporting.IndicatorCode.Unit;
import it.florwork.reporting.IndicatorPerson;
import it.florwork.reporting.Slice;
import it.florwork.reporting.SliceRow;
import it.florwork.shared.Minutes;
import it.florwork.shared.ui.Formats;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Indicators in words and figures of a language. */
class IndicatorWords {
    private static final String NOTHING = "–";

    private final Formats formats;
    private final Locale language;
    private final BiFunction<String, Object[], String> texts;

    IndicatorWords(Locale language, BiFunction<String, Object[], String> texts) {
        this.formats = new Formats(language, texts);
        this.language = language;
        this.texts = texts;
    }

    String name(IndicatorCode code) {
        return text("reporting.indicator." + code + ".name");
    }

    String title(IndicatorCode code) {
        return text("reporting.indicator.title", code.name(), name(code));
    }

    String numerator(IndicatorCode code) {
        return text("reporting.indicator." + code + ".numerator");
    }

    String denominator(IndicatorCode code) {
        return text("reporting.indicator." + code + ".denominator");
    }

    String dates(IndicatorCode code) {
        return text("reporting.indicator." + code + ".dates");
    }

    /** What is read at a glance: {@code 83,3 %}, {@code 14 su 15}, {@code 10 giorni}; a dash where there is nothing to say. */
    String value(IndicatorCode code, Figure figure) {
        if (figure.held() || figure.isEmpty()) {
            return NOTHING;
        }
        return switch (code.unit()) {
            case HOSTS -> of(code, figure);
            case DAYS -> unit("reporting.days", Objects.requireNonNull(figure.medianTenths()));
            case LEVELS -> unit("reporting.levels", Objects.requireNonNull(figure.medianTenths()));
            default -> text("reporting.percent", tenths(figure.permille()));
        };
    }

    /** What it is made of: {@code 10 su 12}. */
    String of(IndicatorCode code, Figure figure) {
        if (figure.held() || (figure.isEmpty() && code.unit() != Unit.HOSTS)) {
            return NOTHING;
        }
        return code.isMedian()
                ? text("reporting.medianOf", figure.denominator())
                : text("reporting.of", count(code, figure.numerator()), count(code, figure.denominator()));
    }

    /** A count as people read it: hours for minutes. */
    String count(IndicatorCode code, long count) {
        return code.unit() == Unit.MINUTES
                ? formats.hours(new Minutes(Math.toIntExact(count)))
                : NumberFormat.getIntegerInstance(language).format(count);
    }

    /** What one case says. */
    String says(IndicatorCode code, IndicatorPerson person) {
        return switch (code.unit()) {
            case DAYS -> unit("reporting.days", person.numerator());
            case LEVELS -> unit("reporting.levels", person.numerator());
            case MINUTES -> text("reporting.of", count(code, person.numerator()), count(code, person.denominator()));
            case HOSTS -> text("reporting.waits");
            default -> text(person.numerator() > 0 ? "reporting.counts" : "reporting.countsNot");
        };
    }

    /** The value as a number for a spreadsheet, if it is one. */
    Optional<BigDecimal> number(IndicatorCode code, Figure figure) {
        if (figure.held() || figure.isEmpty() || code.unit() == Unit.HOSTS) {
            return Optional.empty();
        }
        var median = figure.medianTenths();
        return Optional.of(BigDecimal.valueOf(median == null ? figure.permille() : median, 1));
    }

    String line(Slice slice, SliceRow row) {
        return switch (slice) {
            case PATHWAY -> text("reporting.pathway." + row.key());
            case GROUP -> row.name();
            case MONTH -> formats.month(YearMonth.parse(row.key()));
            case CAUSE -> row.key().isEmpty() ? text("reporting.cause.none") : text("reporting.cause." + row.key());
        };
    }

    private String unit(String key, long tenths) {
        return text(key, tenths(tenths), Math.abs(tenths));
    }

    private String tenths(long tenths) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(tenths, 1));
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}

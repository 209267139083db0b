package it.florwork.rules.domain;

import it.florwork.rules.HolidayRow;
import it.florwork.rules.Holidays;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A national holiday while its law is in force: a fixed day of the year, or a number of days after Easter. */
@Entity
public class Holiday {
    @Id
    private String code;

    private @Nullable Integer monthOfYear;
    private @Nullable Integer dayOfMonth;
    private @Nullable Integer daysAfterEaster;

    @AttributeOverride(name = "firstDay", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "endsBefore", column = @Column(name = "valid_to"))
    private Period validity;

    private String legalSource;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {} // JPA

    private Holiday(
            String code,
            @Nullable Integer monthOfYear,
            @Nullable Integer dayOfMonth,
            @Nullable Integer daysAfterEaster,
            Period validity,
            String legalSource) {
        this.code = code;
        this.monthOfYear = monthOfYear;
        this.dayOfMonth = dayOfMonth;
        this.daysAfterEaster = daysAfterEaster;
        this.validity = validity;
        this.legalSource = legalSource;
    }

    public static Holiday fixed(String code, int month, int day, Period validity, String legalSource) {
        return new Holiday(code, month, day, null, validity, legalSource);
    }

    public static Holiday afterEaster(String code, int days, Period validity, String legalSource) {
        return new Holiday(code, null, null, days, validity, legalSource);
    }

    public boolean falls(LocalDate day) {
        if (!validity.contains(day)) {
            return false;
        }
        return daysAfterEaster != null
                ? day.equals(Holidays.easter(day.getYear()).plusDays(daysAfterEaster))
                : Integer.valueOf(day.getMonthValue()).equals(monthOfYear)
                        && Integer.valueOf(day.getDayOfMonth()).equals(dayOfMonth);
    }

    /** Ceases to be a holiday after this day; only once, and not before it began. */
    public Holiday endingOn(LocalDate lastDay) {
        if (!validity.isOpen()) {
            throw new RuleViolation("rules.error.alreadyFollowed", validity.lastDay());
        }
        if (lastDay.isBefore(validity.firstDay())) {
            throw new RuleViolation("rules.error.wouldRewrite", validity.firstDay());
        }
        validity = validity.endingOn(lastDay);
        return this;
    }

    public HolidayRow row() {
        return new HolidayRow(code, monthOfYear, dayOfMonth, daysAfterEaster, validity, legalSource);
    }
}

package it.florwork.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Keeps a day that comes each year, such as a patron saint's, as {@code 06-24}. */
@Converter(autoApply = true)
public class MonthDayColumn implements AttributeConverter<MonthDay, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MonthDay day) {
        return day == null ? null : day.toString().substring("--".length());
    }

    @Override
    public @Nullable MonthDay convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : MonthDay.parse("--" + text);
    }
}

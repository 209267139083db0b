package it.florwork.attendance.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps some days of a month in one text column. */
@Converter
public class DaysColumn implements AttributeConverter<Set<LocalDate>, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<LocalDate> days) {
        return days == null
                ? null
                : days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Set<LocalDate> convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(text.split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .collect(Collectors.toUnmodifiableSet());
    }
}

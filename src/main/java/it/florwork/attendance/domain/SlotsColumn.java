package it.florwork.attendance.domain;

import it.florwork.attendance.TimeSlot;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a day's times in one text column: {@code 510-750;780-960}. */
@Converter
public class SlotsColumn implements AttributeConverter<List<TimeSlot>, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<TimeSlot> slots) {
        return slots == null ? null : TimeSlot.format(slots);
    }

    @Override
    public @Nullable List<TimeSlot> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : TimeSlot.parse(text);
    }
}

package it.florwork.attendance.domain;

import it.florwork.attendance.DayReportId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the reports that a report was based on in one text column; nothing ever looks for them there. */
@Converter
public class ReportIdsColumn implements AttributeConverter<Set<DayReportId>, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<DayReportId> ids) {
        return ids == null
                ? null
                : ids.stream().sorted().map(DayReportId::toString).collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Set<DayReportId> convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(text.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new DayReportId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

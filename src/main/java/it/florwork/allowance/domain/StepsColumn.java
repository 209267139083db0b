package it.florwork.allowance.domain;

import it.florwork.allowance.Worth;
import it.florwork.allowance.WorthLine;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a month is worth, line by line, in one text column. */
@Converter
public class StepsColumn implements AttributeConverter<Worth, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Worth worth) {
        return worth == null ? null : JSON.writeValueAsString(worth.lines());
    }

    @Override
    public @Nullable Worth convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? null
                : new Worth(JSON.readerForListOf(WorthLine.class).readValue(text));
    }
}

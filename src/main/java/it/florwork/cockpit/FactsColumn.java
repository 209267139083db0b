package it.florwork.cockpit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Facts as one text column. */
@Converter(autoApply = true)
class FactsColumn implements AttributeConverter<Facts, String> {
    @Override
    public String convertToDatabaseColumn(Facts facts) {
        return facts.toString();
    }

    @Override
    public Facts convertToEntityAttribute(String text) {
        return Facts.parse(text);
    }
}

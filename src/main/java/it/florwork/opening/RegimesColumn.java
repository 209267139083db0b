package it.florwork.opening;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import it.florwork.rules.Regime;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;

/** Keeps the regimes a need is open to in one column: {@code TE}, {@code TIS} or {@code TE,TIS}. */
@Converter
public class RegimesColumn implements AttributeConverter<Set<Regime>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Regime> regimes) {
        return regimes.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<Regime> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Regime::valueOf)
                .collect(toUnmodifiableSet());
    }
}

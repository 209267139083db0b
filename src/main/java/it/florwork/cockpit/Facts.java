package it.florwork.cockpit;

import it.florwork.shared.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reason's placeholders are filled with: numbers, days, months and short codes, as text in one column. */
public record Facts(List<Object> values) {
    public static final Facts NONE = new Facts(List.of());

    private static final String BETWEEN = ";";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int LONGEST = 200;

    public Facts {
        values = List.copyOf(values);
        if (values.stream().map(Object::toString).anyMatch(text -> text.contains(BETWEEN))
                || text(values).length() > LONGEST) {
            throw new RuleViolation("cockpit.error.facts");
        }
    }

    public static Facts of(Object... values) {
        return new Facts(List.of(values));
    }

    public static Facts parse(String text) {
        return text.isEmpty()
                ? NONE
                : new Facts(
                        Arrays.stream(text.split(BETWEEN, -1)).map(Facts::value).toList());
    }

    private static Object value(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        return MONTH.matcher(text).matches() ? YearMonth.parse(text) : text;
    }

    @Override
    public String toString() {
        return text(values);
    }

    private static String text(List<Object> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
    }
}

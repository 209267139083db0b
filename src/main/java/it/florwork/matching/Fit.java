package it.florwork.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One reason why a person suits a need or does not.
 *
 * @param details numbers, ISO weekdays, levels or skill codes, as {@link FitCode#detail()} says
 */
public record Fit(FitCode code, Verdict verdict, List<String> details) implements Serializable {
    public static Fit of(FitCode code, Verdict verdict, Object... details) {
        return new Fit(
                code, verdict, Arrays.stream(details).map(Object::toString).toList());
    }

    /** Written as {@code TRAVEL_LONGER PARTLY 55 45}, one a line: how a match remembers why it was proposed. */
    public static String format(List<Fit> fits) {
        return fits.stream()
                .map(fit -> (fit.code + " " + fit.verdict + " " + String.join(" ", fit.details)).strip())
                .collect(Collectors.joining("\n"));
    }

    public static List<Fit> parse(String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .map(words -> new Fit(
                        FitCode.valueOf(words[0]),
                        Verdict.valueOf(words[1]),
                        List.of(words).subList(2, words.length)))
                .toList();
    }
}

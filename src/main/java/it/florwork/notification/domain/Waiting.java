package it.florwork.notification.domain;

import it.florwork.notification.NoticeKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for somebody: how many of each kind, and nothing else. Kept as {@code DAY_DISPUTED=2;MONTH_TO_SIGN=1}. */
public record Waiting(Map<NoticeKind, Integer> counts) {
    public Waiting {
        var ordered = new EnumMap<NoticeKind, Integer>(NoticeKind.class);
        ordered.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(ordered);
    }

    /** Nothing yet: the message that proves an address. */
    public static Waiting nothing() {
        return new Waiting(Map.of());
    }

    public static Waiting parse(String text) {
        return new Waiting(Arrays.stream(text.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> NoticeKind.valueOf(part[0]), part -> Integer.parseInt(part[1]))));
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(";"));
    }
}

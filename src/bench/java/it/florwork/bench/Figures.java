package it.florwork.bench;

import java.util.Map;

/** What a benchmark found, one {@code key=value} a line on standard output. */
final class Figures {
    private Figures() {}

    static void print(String key, long value) {
        System.out.println(key + "=" + value);
    }

    static void print(Map<String, Long> figures) {
        figures.forEach(Figures::print);
    }
}

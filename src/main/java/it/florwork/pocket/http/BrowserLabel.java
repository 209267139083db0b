package it.florwork.pocket.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser in words by which its owner knows it again; names that stay in any language. */
final class BrowserLabel {
    private static final List<Map.Entry<String, String>> BRANDS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("SamsungBrowser", "Samsung"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private BrowserLabel() {}

    static String of(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return first(BRANDS, agent, "Browser") + first(SYSTEMS, agent, "");
    }

    private static String first(List<Map.Entry<String, String>> names, String agent, String otherwise) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(name -> otherwise.isEmpty() ? " · " + name.getValue() : name.getValue())
                .findFirst()
                .orElse(otherwise);
    }
}

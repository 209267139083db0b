package it.florwork.access;

import java.util.List;
import java.util.Locale;

/** The languages the portal speaks. */
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.ITALIAN, Locale.ENGLISH);

    private Languages() {}

    /** The portal's language nearest to a wish: Italian unless English was asked for. */
    public static Locale nearest(String tag) {
        return tag.equals("en") || tag.startsWith("en-") ? Locale.ENGLISH : Locale.ITALIAN;
    }

    /** The first of these wishes that the portal speaks, or Italian. */
    public static Locale firstOf(List<Locale> wishes) {
        return wishes.stream()
                .filter(wish -> ALL.stream().anyMatch(ours -> ours.getLanguage().equals(wish.getLanguage())))
                .findFirst()
                .map(wish -> nearest(wish.getLanguage()))
                .orElse(Locale.ITALIAN);
    }
}

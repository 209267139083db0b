package it.florwork.shared.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The portal's only illustration: petals that say how much or how far. Decoration; the words beside it say the same. */
public class Flower extends Svg {
    private static final String PETAL = "M0-2.6C-7.6-7.2-8.6-17 0-22.5 8.6-17 7.6-7.2 0-2.6z";
    private static final int WHOLE_TURN = 360;
    private static final double SMALLEST = 0.3;

    /** @param part how much of a whole petal's area it has, 0 to 1 */
    private record Petal(String look, double part) {
        private String drawn(int degrees) {
            double scale = Math.max(SMALLEST, Math.sqrt(part));
            return "<path class=\"fw-petal-%s\" transform=\"rotate(%d) scale(%s)\" d=\"%s\"/>"
                    .formatted(look, degrees, String.format(Locale.ROOT, "%.3f", scale), PETAL);
        }
    }

    private Flower(List<Petal> petals, String kind) {
        super(IntStream.range(0, petals.size())
                .mapToObj(i -> petals.get(i).drawn(i * WHOLE_TURN / petals.size()))
                .collect(Collectors.joining("", "<svg viewBox=\"-24 -24 48 48\">", "</svg>")));
        addClassNames("fw-flower", kind);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A petal per number, its area growing with it; the accented one is cotto. */
    public static Flower ofSizes(List<Integer> sizes, int accented) {
        int largest =
                Math.max(1, sizes.stream().mapToInt(Integer::intValue).max().orElse(1));
        return new Flower(
                IntStream.range(0, sizes.size())
                        .mapToObj(i -> new Petal(look(i, accented), (double) sizes.get(i) / largest))
                        .toList(),
                "fw-flower-large");
    }

    /** A small flower of which one petal is meant: the key to the large one. */
    public static Flower marking(int marked, int petals, int accented) {
        return new Flower(
                IntStream.range(0, petals)
                        .mapToObj(i -> new Petal(i == marked ? look(i, accented) : "rest", 1))
                        .toList(),
                "fw-flower-key");
    }

    private static String look(int petal, int accented) {
        return petal == accented ? "accent" : "plain";
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The week as a flower, a petal per planned day. Decoration: the words beside it say the same. */
class WeekFlower extends Svg {
    private static final String PETAL = "M0-2.6C-7.6-7.2-8.6-17 0-22.5 8.6-17 7.6-7.2 0-2.6z";
    private static final int WHOLE_TURN = 360;

    enum Petal {
        DONE,
        TODAY,
        TO_COME,
        MISSED
    }

    WeekFlower(List<Petal> petals) {
        super(drawing(petals));
        addClassName("fw-week-flower");
        getElement().setAttribute("aria-hidden", "true");
    }

    private static String drawing(List<Petal> petals) {
        return IntStream.range(0, petals.size())
                .mapToObj(i -> "<path class=\"fw-petal-%s\" transform=\"rotate(%d)\" d=\"%s\"/>"
                        .formatted(word(petals.get(i)), i * WHOLE_TURN / petals.size(), PETAL))
                .collect(
                        Collectors.joining("", "<svg viewBox=\"-24 -24 48 48\" width=\"60\" height=\"60\">", "</svg>"));
    }

    private static String word(Petal petal) {
        return switch (petal) {
            case DONE -> "done";
            case TODAY -> "today";
            case TO_COME -> "to-come";
            case MISSED -> "missed";
        };
    }
}

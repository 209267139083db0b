package it.florwork.allowance;

import it.florwork.shared.Cents;
import java.io.Serializable;
import java.util.List;

/** What a month is worth, and how that comes about. The lines sum exactly to what is due. */
public record Worth(List<WorthLine> lines) implements Serializable {
    /** Nothing was planned: nothing is due. */
    public static final Worth NOTHING = new Worth(List.of());

    public Worth {
        lines = List.copyOf(lines);
    }

    public Cents due() {
        return lines.stream().map(WorthLine::amount).reduce(Cents.ZERO, Cents::plus);
    }
}

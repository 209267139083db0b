package it.florwork.reporting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which of an indicator's cases are meant: all of them, or those of one line of a breakdown.
 *
 * @param key of the line, as {@link SliceRow#key()}
 */
public record Cases(@Nullable Slice slice, String key) implements Serializable {
    public static final Cases ALL = new Cases(null, "");
}

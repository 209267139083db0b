package it.florwork.attendance;

import it.florwork.document.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One side's yes to a month, and when.
 *
 * @param paper the scan of the sheet, when the signature is on paper
 */
public record MonthSignatureView(
        Side side, Instant at, @Nullable DocumentId paper) {
    public boolean onPaper() {
        return paper != null;
    }
}

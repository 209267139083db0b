package it.florwork.document;

import it.florwork.access.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a document.
 *
 * @param size bytes of the stored file
 * @param sha256 of the stored file, in hexadecimal
 * @param signedOn the day on the paper; null as long as nobody has declared it signed
 */
public record DocumentRow(
        DocumentId id,
        DocumentKind kind,
        ContentType type,
        int size,
        String sha256,
        UserId storedBy,
        Instant storedAt,
        @Nullable LocalDate signedOn) {}

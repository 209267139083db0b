package it.florwork.document;

import java.util.Optional;
import java.util.UUID;

/**
 * Answers for the records of one kind who may see and attach their documents. Implemented by the module whose records
 * they are; of a kind that nobody answers for, no document is stored or opened.
 */
public interface DocumentOwner {
    /** The kind of record, for ever: "attendance-month". At most 32 letters. */
    String kind();

    /** Whether the current viewer may read the record's documents. */
    boolean mayRead(UUID ownerId);

    /** Whether the current viewer may attach, sign and discard documents of the record. */
    boolean mayAttach(UUID ownerId);

    /**
     * The one person whom the record's papers are about: they are sealed with that person's own key and go when the person
     * is erased. Empty where a paper shows several.
     */
    default Optional<UUID> personOf(UUID ownerId) {
        return Optional.empty();
    }
}

package it.florwork.document;

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
}

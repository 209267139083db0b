package it.florwork.platform;

/** Implemented by whoever keeps hashes of a {@link BlindIndex} and can compute them again when its key is rotated. */
public interface KeyedIndex {
    /** The keyset's name. */
    String keyset();

    /**
     * Writes under the current key whatever lies there only under a former one. In transactions of its own, batch by
     * batch: cut off, it goes on where it was.
     */
    void hashAnew();

    /** Deletes what lies under former keys. */
    void forgetFormer();
}

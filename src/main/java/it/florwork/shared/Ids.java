package it.florwork.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers, made at birth by whoever creates the thing: version 7 for rows, random version 4 for what an outsider sees. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator ROWS = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A UUID version 7 (RFC 9562): sorts by time of birth, so that new rows stand together in an index. */
    public static UUID next() {
        return ROWS.generate();
    }

    /** A UUID version 4: tells nothing, not even when it was made. */
    public static UUID opaque() {
        return UUID.randomUUID();
    }
}

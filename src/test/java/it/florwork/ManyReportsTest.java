package it.florwork;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManyReportsTest extends EveryPage {
    private static final Pattern RECORD = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");

    @Test
    void everyListAsksTheSameOfTwentyTimesAsManyReports() {
        costTheSame(RECORD.asPredicate().negate(), new Size(60, 1_000), new Size(100, 20_000));
    }
}

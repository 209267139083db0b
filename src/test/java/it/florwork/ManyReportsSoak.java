package it.florwork;

import org.junit.jupiter.api.Test;

class ManyReportsSoak extends EveryPage {
    /** The months that nobody has signed: the menu counts what waits, and the worklist shows it. */
    private static final int FULL_LISTS = 2;

    @Test
    void everyScreenAsksTheSameOfAMillionReports() {
        costTheSame(address -> true, new Size(60, 1_000), new Size(4_200, 1_000_000), FULL_LISTS);
    }
}

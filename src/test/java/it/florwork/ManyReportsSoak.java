package it.florwork;

import org.junit.jupiter.api.Test;

class ManyReportsSoak extends EveryPage {
    @Test
    void everyScreenAsksTheSameOfAMillionReports() {
        costTheSame(address -> true, new Size(60, 1_000), new Size(4_200, 1_000_000));
    }
}

package it.florwork;

import org.junit.jupiter.api.Test;

class ManyReportsTest extends EveryPage {
    @Test
    void everyScreenAsksTheSameOfTwentyTimesAsManyReports() {
        everyScreenCostsTheSame(new Size(60, 1_000), new Size(100, 20_000));
    }
}

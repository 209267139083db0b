package it.florwork.testing;

import it.florwork.platform.DatedJob;
import java.time.LocalDate;

/** A nightly job that has nothing to do and does it well. */
public class GivenJob implements DatedJob {
    public static final String NAME = "nothing-to-do";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void runFor(LocalDate day) {}
}

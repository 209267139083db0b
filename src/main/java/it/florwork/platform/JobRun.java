package it.florwork.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last run of a job.
 *
 * @param day the day it was run for
 * @param endedAt null while it runs
 * @param failure the kind of failure or what was found, for whoever reads the log; null when there was none
 */
public record JobRun(
        String job,
        LocalDate day,
        Instant startedAt,
        @Nullable Instant endedAt,
        JobOutcome outcome,
        @Nullable String failure) {}

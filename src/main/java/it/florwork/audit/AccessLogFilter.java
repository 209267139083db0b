package it.florwork.audit;

import it.florwork.shared.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the log.
 *
 * @param days civil days in Rome
 * @param username the login name of who looked, or null for all
 * @param subject whose data was seen, or null for all
 */
public record AccessLogFilter(
        Period days, @Nullable String username, @Nullable UUID subject) {}

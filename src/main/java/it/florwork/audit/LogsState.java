package it.florwork.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether the logs are as they were written.
 *
 * @param events how many audit events the chain holds
 * @param brokenEvent the first that does not follow from the one before it
 * @param brokenDays the sealed days of the access log that have changed since
 */
public record LogsState(long events, OptionalLong brokenEvent, List<LocalDate> brokenDays) {
    public boolean isWhole() {
        return brokenEvent.isEmpty() && brokenDays.isEmpty();
    }
}

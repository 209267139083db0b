package it.florwork.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;

/**
 * Where and when an act was done, by the author's own device. It tells versions apart for a person who chooses; it is
 * not part of what was said, and the order of versions never rests on it.
 *
 * @param device a name that the device keeps for itself, nothing of its owner
 * @param sequence the device's own counter of acts
 */
@Embeddable
public record Origin(
        String device,
        long sequence,
        @Column(name = "device_time") Instant time,
        @Column(name = "device_zone") String zone)
        implements Serializable {

    /** An act done in the portal's own pages: the server's clock is the device's. */
    public static Origin portal(String device, long sequence, Clock clock) {
        return new Origin(device, sequence, clock.instant(), clock.getZone().getId());
    }
}

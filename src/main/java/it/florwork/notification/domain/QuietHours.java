package it.florwork.notification.domain;

import it.florwork.shared.PortalClock;
import java.time.Instant;
import java.time.LocalTime;

/** When nothing is sent, in minutes of the day in Rome; from 21:00 until 7:30 goes over midnight. Equal ends: never quiet. */
public record QuietHours(int from, int until) {
    public boolean contains(Instant moment) {
        var time = moment.atZone(PortalClock.ROME).toLocalTime();
        int minute = time.getHour() * 60 + time.getMinute();
        return from <= until ? from <= minute && minute < until : from <= minute || minute < until;
    }

    /** When they next end. */
    public Instant endAfter(Instant moment) {
        var today = moment.atZone(PortalClock.ROME).toLocalDate();
        var end = LocalTime.of(until / 60, until % 60);
        var next = today.atTime(end).atZone(PortalClock.ROME).toInstant();
        return next.isAfter(moment)
                ? next
                : today.plusDays(1).atTime(end).atZone(PortalClock.ROME).toInstant();
    }
}

package it.florwork.notification;

import it.florwork.access.SecretAddress;
import it.florwork.access.UserId;
import it.florwork.notification.domain.Appointment;
import it.florwork.notification.domain.CalendarEntry;
import it.florwork.notification.domain.CalendarTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands under a secret address now. Whoever has it reads it, so its owner can take it back at any time. */
@Component
public class FeedReading {
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 120;

    private final CalendarTable feeds;
    private final SecretAddress owners;
    private final Appointments appointments;
    private final CalendarText text;
    private final Clock clock;

    FeedReading(CalendarTable feeds, SecretAddress owners, Appointments appointments, CalendarText text, Clock clock) {
        this.feeds = feeds;
        this.owners = owners;
        this.appointments = appointments;
        this.text = text;
        this.clock = clock;
    }

    /** The calendar as iCalendar; empty when there is none, when it was taken back, or its owner has left. */
    @Transactional
    public Optional<String> read(String secret) {
        return feeds.owner(Appointment.sha256(secret)).flatMap(this::read);
    }

    private Optional<String> read(UserId owner) {
        var today = LocalDate.now(clock);
        var from = today.minusDays(DAYS_BACK);
        var roles = owners.inEachMembership(owner, viewer -> appointments.of(viewer, from, today.plusDays(DAYS_AHEAD)));
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        var now = roles.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Appointment::key, one -> one, (one, same) -> one, LinkedHashMap::new));
        var entries = kept(owner, from, now.values());
        feeds.read(owner, clock.instant());
        return Optional.of(text.of(entries, owners.languageOf(owner)));
    }

    private List<CalendarEntry> kept(UserId owner, LocalDate from, Collection<Appointment> now) {
        var shown = feeds.shown(owner, from);
        var entries = CalendarEntry.merged(owner.toString(), shown, now, clock.instant());
        var before = shown.stream().collect(Collectors.toMap(CalendarEntry::uid, Function.identity()));
        var changed = entries.stream()
                .filter(entry -> {
                    var was = before.get(entry.uid());
                    return was == null || was.sequence() != entry.sequence();
                })
                .toList();
        if (!changed.isEmpty()) {
            feeds.keep(owner, changed);
        }
        return entries;
    }
}

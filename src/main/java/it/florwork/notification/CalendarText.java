package it.florwork.notification;

import it.florwork.notification.domain.CalendarEntry;
import it.florwork.shared.PortalClock;
import it.florwork.shell.Translations;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Entries as iCalendar (RFC 5545), in Rome's time. The same entries are the same text, whenever they are read. */
@Component
class CalendarText {
    private static final VTimeZone ROME = Objects.requireNonNull(
                    TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(PortalClock.ROME.getId()))
            .getVTimeZone();

    private final Translations texts;
    private final String portal;

    CalendarText(Translations texts, @Value("${florwork.url:http://localhost:${server.port:8080}}") String url) {
        this.texts = texts;
        this.portal = url.replaceAll("/+$", "") + "/app/";
    }

    String of(List<CalendarEntry> entries, Locale language) {
        var components = new ArrayList<CalendarComponent>(List.of(ROME));
        entries.forEach(entry -> components.add(new VEvent(new PropertyList(properties(entry, language)))));
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//FlorWork//IT"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new XProperty("X-WR-CALNAME", "FlorWork"),
                        new XProperty("X-WR-TIMEZONE", PortalClock.ROME.getId()),
                        new XProperty("X-PUBLISHED-TTL", "PT4H"))),
                new ComponentList<>(components));
        try (var out = new StringWriter()) {
            new CalendarOutputter(true).output(calendar, out);
            return out.toString();
        } catch (IOException e) {
            throw new IllegalStateException("a calendar cannot be written", e);
        }
    }

    private List<Property> properties(CalendarEntry entry, Locale language) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(entry.uid() + "@florwork"),
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                new Sequence(entry.sequence()),
                new Summary(summary(entry, language)),
                entry.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Url(URI.create(portal + entry.kind().path()))));
        var hours = entry.hours();
        if (hours == null) {
            properties.add(new DtStart<>(entry.day()));
            properties.add(new DtEnd<>(entry.day().plusDays(1)));
            properties.add(ImmutableTransp.TRANSPARENT);
        } else {
            properties.add(new DtStart<>(at(entry, hours.from())));
            properties.add(new DtEnd<>(at(entry, hours.to())));
        }
        var appointment = entry.appointment();
        if (appointment != null && !appointment.place().isEmpty()) {
            properties.add(new Location(appointment.place()));
        }
        return properties;
    }

    private String summary(CalendarEntry entry, Locale language) {
        var appointment = entry.appointment();
        return texts.getTranslation(
                "notification.calendar." + entry.kind(), language, appointment == null ? 1 : appointment.count());
    }

    /** A shift until midnight ends on the next day. */
    private static ZonedDateTime at(CalendarEntry entry, int minute) {
        return entry.day()
                .plusDays(minute / (24 * 60))
                .atTime(LocalTime.of(minute / 60 % 24, minute % 60))
                .atZone(PortalClock.ROME);
    }
}

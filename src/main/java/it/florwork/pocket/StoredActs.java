package it.florwork.pocket;

import static java.util.stream.Collectors.toCollection;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.OwnActs;
import it.florwork.pocket.domain.PresenceTable;
import it.florwork.progress.OwnCards;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is durable of the viewer's own entries, so that a phone can prove it before it forgets them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class StoredActs {
    private static final int SHOWN_BYTES = 8;

    private final OwnActs acts;
    private final OwnCards cards;
    private final PresenceTable presences;
    private final CurrentViewer viewer;

    StoredActs(OwnActs acts, OwnCards cards, PresenceTable presences, CurrentViewer viewer) {
        this.presences = presences;
        this.viewer = viewer;
        this.acts = acts;
        this.cards = cards;
    }

    /**
     * The ids by day, a card's by its Monday; days without any are left out.
     *
     * @param device of this installation alone; null for all that the viewer said, in the portal too
     */
    public SortedMap<LocalDate, SortedSet<String>> between(@Nullable String device, LocalDate from, LocalDate to) {
        var byDay = new TreeMap<LocalDate, SortedSet<String>>();
        (device == null ? acts.between(from, to) : acts.ofDevice(device, from, to))
                .forEach(act -> ids(byDay, act.date()).add(act.id().toString()));
        (device == null ? cards.between(from, to) : cards.ofDevice(device, from, to))
                .forEach(card -> ids(byDay, card.monday()).add(card.id().toString()));
        presences
                .acts(viewer.get().user(), device, from, to)
                .forEach(act -> ids(byDay, act.date()).add(act.id().toString()));
        return byDay;
    }

    /** Those of these that have not arrived, or are lost, or are not the viewer's. */
    public SortedSet<String> missing(Collection<UUID> sent) {
        var missing = sent.stream().map(UUID::toString).collect(toCollection(TreeSet::new));
        acts.arrived(sent.stream().map(DayReportId::new).toList()).forEach(id -> missing.remove(id.toString()));
        cards.arrived(sent).forEach(id -> missing.remove(id.toString()));
        sent.stream()
                .filter(id -> presences
                        .find(id)
                        .filter(kept -> kept.author().equals(viewer.get().user()))
                        .isPresent())
                .forEach(id -> missing.remove(id.toString()));
        return missing;
    }

    /** Equal for equal sets: the first 16 hex digits of SHA-256 over the sorted ids, joined by line feeds. */
    public static String digest(Collection<String> ids) {
        try {
            var text = String.join("\n", new TreeSet<>(ids)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static SortedSet<String> ids(TreeMap<LocalDate, SortedSet<String>> byDay, LocalDate date) {
        return byDay.computeIfAbsent(date, day -> new TreeSet<>());
    }
}

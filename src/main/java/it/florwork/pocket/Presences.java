package it.florwork.pocket;

import com.google.crypto.tink.Mac;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.Days;
import it.florwork.attendance.TraineeDay;
import it.florwork.platform.KeyRing;
import it.florwork.pocket.domain.PresenceCode;
import it.florwork.pocket.domain.PresenceTable;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes that a tutor's phone shows and a trainee's reads, where neither has a signal (decision 0320). They are evidence: no
 * day and no hour rests on one, and without one the tutor's word is as good.
 */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR, Role.OPERATOR})
public class Presences {
    private static final int DAYS_AHEAD = 14;
    private static final int KEY_BYTES = 16;
    /** Somebody mistypes twice; nobody tries a million. */
    private static final int MOST_A_DAY = 10;

    private final Mac mac;
    private final Days days;
    private final PresenceTable table;
    private final CurrentViewer viewer;
    private final Clock clock;

    Presences(KeyRing keys, Days days, PresenceTable table, CurrentViewer viewer, Clock clock) {
        this.mac = keys.mac("presence-codes");
        this.days = days;
        this.table = table;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** For today and the next days, of wherever one of the tutor's people is planned. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<PlaceKey> keys() {
        var today = LocalDate.now(clock);
        return days.tutorsDays(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(day -> !day.day().planned().isEmpty())
                .map(day -> new PlaceKey(
                        day.day().date(),
                        day.siteName(),
                        day.address(),
                        Base64.getEncoder().encodeToString(keyOf(day))))
                .distinct()
                .toList();
    }

    /**
     * Keeps a code that the viewer read, and judges it. The same act sent again is answered the same.
     *
     * @param sentAt what the phone's clock said at the moment of sending: by how much it is wrong
     * @throws NotFound unless the engagement is the viewer's own and lasts on that day
     */
    @RolesAllowed(Role.CANDIDATE)
    public PresenceCode.Found show(ShowCode said, @Nullable Instant sentAt) {
        var me = viewer.get().user();
        var now = clock.instant();
        var before = table.find(said.id());
        if (before.isPresent()) {
            if (!before.get().author().equals(me) || !before.get().said().equals(said)) {
                throw new RuleViolation("pocket.error.sameIdOtherContent");
            }
            return before.get().found();
        }
        if (said.date().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("pocket.error.codeOfTomorrow");
        }
        var day = days.myDays(said.date(), said.date()).stream()
                .filter(own -> own.engagement().equals(said.engagement()))
                .findFirst()
                .orElseThrow(() -> NotFound.of(ShowCode.class, said.engagement()));
        if (table.countOf(said.engagement(), said.date()) >= MOST_A_DAY) {
            throw new RuleViolation("pocket.error.tooManyCodes", MOST_A_DAY);
        }
        var wrong = sentAt == null ? Duration.ZERO : Duration.between(now, sentAt);
        var found = PresenceCode.judge(
                keyOf(day), said.date(), said.code(), said.deviceTime().minus(wrong));
        table.add(said, me, found, now);
        return found;
    }

    /** Of each day the best, in order: one statement. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<PresenceSeen> of(Collection<EngagementId> engagements, YearMonth month) {
        return engagements.isEmpty() ? List.of() : table.of(engagements, month.atDay(1), month.atEndOfMonth());
    }

    private byte[] keyOf(TraineeDay day) {
        try {
            var place = day.day().date() + "\n" + day.siteName() + "\n" + day.address();
            byte[] secret = mac.computeMac(place.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(secret), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make the key of a place and day", e);
        }
    }
}

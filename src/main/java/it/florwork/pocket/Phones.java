package it.florwork.pocket;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.pocket.domain.PhoneTable;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phones that one's own account is known on; nobody sees or ends another's. */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class Phones {
    private static final int LABEL = 60;

    private final PhoneTable phones;
    private final PhoneDoor door;
    private final PhoneClocks clocks;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Phones(
            PhoneTable phones,
            PhoneDoor door,
            PhoneClocks clocks,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.phones = phones;
        this.door = door;
        this.clocks = clocks;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a phone known as the viewer's.
     *
     * @param label which browser, as its owner knows it again
     * @param before which phone this one was, so that it is not listed twice; ignored when it is somebody else's
     */
    public PhoneToken know(String label, @Nullable UUID before) {
        var me = viewer.get();
        if (before != null && phones.live(before, me.user()).isPresent()) {
            end(before, me.user(), PhoneEnding.REPLACED);
        }
        var token = door.token(Ids.opaque(), 0);
        phones.add(
                token,
                me.user(),
                me.membership(),
                label.substring(0, Math.min(label.length(), LABEL)),
                clock.instant());
        events.publishEvent(new PhoneKnown(token.phone(), me.user()));
        return token;
    }

    /** The one used last first. */
    @Transactional(readOnly = true)
    public List<PhoneRow> mine() {
        return phones.of(viewer.get().user(), clock.instant().minus(clocks.life()));
    }

    /** @throws NotFound when it is not the viewer's, or known no more */
    public void remove(UUID phone) {
        own(phone, PhoneEnding.REMOVED);
    }

    /** Said on the phone itself. What it has not sent yet stays on it. */
    public void leave(UUID phone) {
        own(phone, PhoneEnding.LEFT);
    }

    private void own(UUID phone, PhoneEnding why) {
        var me = viewer.get().user();
        var known = phones.live(phone, me).orElseThrow(() -> NotFound.of(PhoneRow.class, phone));
        end(known.id(), me, why);
    }

    private void end(UUID phone, UserId user, PhoneEnding why) {
        if (phones.end(phone, why, clock.instant())) {
            events.publishEvent(new PhoneEnded(phone, user, why));
        }
    }
}

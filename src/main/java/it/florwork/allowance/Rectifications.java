package it.florwork.allowance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.allowance.domain.Rectification;
import it.florwork.allowance.domain.RectificationRepository;
import it.florwork.candidate.Whose;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The amounts of sealed months that a later rule would change, until an operator decides. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Rectifications {
    private final RectificationRepository rectifications;
    private final CurrentViewer viewer;
    private final Clock clock;

    Rectifications(RectificationRepository rectifications, CurrentViewer viewer, Clock clock) {
        this.rectifications = rectifications;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What waits for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<RectificationRow> proposed(Whose whose, Pageable page) {
        return rectifications.proposed(whose, page);
    }

    @Transactional(readOnly = true)
    public int count() {
        return rectifications.countProposed();
    }

    /** The difference is due beside what the month was worth when it was sealed. */
    public void accept(UUID id, String reason) {
        rectifications.save(locked(id).accept(reason, viewer.get().user(), clock.instant()));
    }

    /** The month stays as it was. */
    public void decline(UUID id, String reason) {
        rectifications.save(locked(id).decline(reason, viewer.get().user(), clock.instant()));
    }

    private Rectification locked(UUID id) {
        return rectifications.locked(id).orElseThrow(() -> NotFound.of(Rectification.class, id));
    }
}

package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which engagements the viewer is a tutor of today, for the modules that hang on engagements. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
public class Tutored {
    private final Reach reach;

    Tutored(Reach reach) {
        this.reach = reach;
    }

    public Set<EngagementId> today() {
        return reach.heldToday();
    }
}

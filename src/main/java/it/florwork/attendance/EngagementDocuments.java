package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.document.DocumentOwner;
import it.florwork.shared.EngagementId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers of an engagement, such as the scans of its signed registers: who reaches it reads them, operators file them. */
@Component
class EngagementDocuments implements DocumentOwner {
    static final String KIND = "engagement";

    private final Reach reach;
    private final EngagementRepository engagements;
    private final CurrentViewer viewer;

    EngagementDocuments(Reach reach, EngagementRepository engagements, CurrentViewer viewer) {
        this.engagements = engagements;
        this.reach = reach;
        this.viewer = viewer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return engagement(ownerId).isPresent();
    }

    @Override
    public boolean mayAttach(UUID ownerId) {
        return viewer.get().is(Role.OPERATOR) && mayRead(ownerId);
    }

    @Override
    public Optional<UUID> personOf(UUID ownerId) {
        return engagements
                .findById(new EngagementId(ownerId))
                .map(engagement -> engagement.candidate().value());
    }

    private Optional<Engagement> engagement(UUID id) {
        return reach.find(new EngagementId(id));
    }
}

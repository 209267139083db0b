package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.CardReport;
import it.florwork.progress.domain.CardReportRepository;
import it.florwork.progress.domain.CardSide;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the viewer's own cards, whichever device sent them. Nobody reads another's. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class OwnCards {
    private final CardReportRepository reports;
    private final CardDesk desk;
    private final CurrentViewer viewer;

    OwnCards(CardReportRepository reports, CardDesk desk, CurrentViewer viewer) {
        this.reports = reports;
        this.desk = desk;
        this.viewer = viewer;
    }

    /** Every save of the viewer's of the weeks that begin on these days, on whichever device or screen. */
    public List<OwnCard> between(LocalDate from, LocalDate to) {
        return reports.of(viewer.get().user(), from, to);
    }

    /** Those of one device, as it names itself. */
    public List<OwnCard> ofDevice(String device, LocalDate from, LocalDate to) {
        return reports.ofDevice(viewer.get().user(), device, from, to);
    }

    /** Those of these that are the viewer's and have arrived. */
    public Set<UUID> arrived(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : reports.arrived(viewer.get().user(), ids);
    }

    /** The versions of the viewer's own card that stand: more than one when devices wrote apart. */
    public Set<UUID> standing(EngagementId engagement, Week week) {
        Viewer me = viewer.get();
        var side = me.is(Role.CANDIDATE) ? CardSide.TRAINEE : CardSide.TUTOR;
        return desk.of(engagement, week).standing(side, me.user()).stream()
                .map(CardReport::id)
                .collect(Collectors.toSet());
    }
}

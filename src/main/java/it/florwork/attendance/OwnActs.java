package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.DayReportRepository;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the viewer's own reports, whichever device sent them. Nobody reads another's. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class OwnActs {
    private final DayReportRepository reports;
    private final CorrectionRequestRepository corrections;
    private final CurrentViewer viewer;

    OwnActs(DayReportRepository reports, CorrectionRequestRepository corrections, CurrentViewer viewer) {
        this.reports = reports;
        this.corrections = corrections;
        this.viewer = viewer;
    }

    /** Every report of these days that the viewer made, in order, on whichever device or screen. */
    public List<OwnAct> between(LocalDate from, LocalDate to) {
        return reports.of(viewer.get().user(), from, to);
    }

    /** Those of one device, as it names itself. */
    public List<OwnAct> ofDevice(String device, LocalDate from, LocalDate to) {
        return reports.ofDevice(viewer.get().user(), device, from, to);
    }

    /** Those that wait for an operator, and why. */
    public Map<DayReportId, CorrectionCause> waiting(LocalDate from, LocalDate to) {
        return corrections.waitingOf(viewer.get().user(), from, to).stream()
                .collect(Collectors.toMap(request -> request.report(), request -> request.cause()));
    }

    /** Those of these that are the viewer's and have arrived. */
    public Set<DayReportId> arrived(Collection<DayReportId> ids) {
        return ids.isEmpty() ? Set.of() : reports.arrived(viewer.get().user(), ids);
    }
}

package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.WeekSheetRepository;
import it.florwork.document.DocumentOwner;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The scans of week sheets. Several people stand on one sheet, so only the team opens it: a trainee or a host would read
 * the others' hours.
 */
@Component
class WeekSheetDocuments implements DocumentOwner {
    static final String KIND = "week-sheet";

    private final WeekSheetRepository sheets;
    private final CurrentViewer viewer;

    WeekSheetDocuments(WeekSheetRepository sheets, CurrentViewer viewer) {
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return viewer.get().is(Role.OPERATOR) && sheets.findById(ownerId).isPresent();
    }

    @Override
    public boolean mayAttach(UUID ownerId) {
        return mayRead(ownerId);
    }
}

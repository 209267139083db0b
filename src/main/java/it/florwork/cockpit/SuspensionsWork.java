package it.florwork.cockpit;

import it.florwork.attendance.SuspensionProposals;
import it.florwork.candidate.Whose;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Absences so long that somebody has to decide whether they suspend the internship. */
@Component
class SuspensionsWork implements WorkSource {
    private final SuspensionProposals proposals;

    SuspensionsWork(SuspensionProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return proposals.waiting(whose, most).stream()
                .map(row -> new WorkItem(
                        WorkKind.ABSENCE_TO_SUSPEND,
                        row.codeName(),
                        List.of(row.days(), row.firstDay()),
                        today,
                        "placements/" + row.engagement(),
                        row.candidate()))
                .toList();
    }
}

package it.florwork.cockpit;

import it.florwork.allowance.RectificationRow;
import it.florwork.allowance.Rectifications;
import it.florwork.candidate.Whose;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Sealed months that a rule made later would pay differently, until an operator decides. */
@Component
class RectificationsWork implements WorkSource {
    private final Rectifications rectifications;

    RectificationsWork(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return rectifications.proposed(whose, PageRequest.of(0, most)).stream()
                .map(RectificationsWork::item)
                .toList();
    }

    private static WorkItem item(RectificationRow row) {
        return new WorkItem(
                WorkKind.MONTH_TO_RECTIFY,
                row.codeName(),
                List.of(row.month()),
                LocalDate.ofInstant(row.proposedAt(), PortalClock.ROME),
                "allowances?month=" + row.month() + "&of=" + row.engagement(),
                row.candidate());
    }
}

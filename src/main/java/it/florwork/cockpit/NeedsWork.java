package it.florwork.cockpit;

import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningRow;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Needs that an operator has to check, and needs that nobody was proposed for. */
@Component
class NeedsWork implements WorkSource {
    private final OpeningCatalogue openings;
    private final Deadlines deadlines;

    NeedsWork(OpeningCatalogue openings, Deadlines deadlines) {
        this.openings = openings;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today) {
        return openings
                .rows(
                        EnumSet.of(OpeningStatus.SENT, OpeningStatus.PUBLISHED),
                        "",
                        PageRequest.of(0, Worklist.MOST_OF_A_KIND))
                .stream()
                .map(this::item)
                .toList();
    }

    private WorkItem item(OpeningRow need) {
        var since = need.since().atZone(PortalClock.ROME).toLocalDate();
        boolean isSent = need.status() == OpeningStatus.SENT;
        return new WorkItem(
                isSent ? WorkKind.NEED_TO_CHECK : WorkKind.NEED_WITHOUT_PROPOSAL,
                need.organisationName(),
                List.of(need.title()),
                isSent ? deadlines.toCheckANeed(since) : deadlines.toProposeFor(since),
                "needs/" + need.id());
    }
}

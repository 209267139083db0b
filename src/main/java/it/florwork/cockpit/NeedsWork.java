package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningRow;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Needs that an operator has to check, and needs that nobody was proposed for. */
@Component
class NeedsWork implements WorkSource {
    private static final Set<OpeningStatus> OURS = EnumSet.of(OpeningStatus.SENT, OpeningStatus.PUBLISHED);

    private final OpeningCatalogue openings;
    private final Deadlines deadlines;

    NeedsWork(OpeningCatalogue openings, Deadlines deadlines) {
        this.openings = openings;
        this.deadlines = deadlines;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return Beyond.counted(
                openings.waiting(OURS, most).stream()
                        .map(need -> item(need, today))
                        .toList(),
                most,
                () -> openings.count(OURS, ""),
                "needs");
    }

    private WorkItem item(OpeningRow need, LocalDate today) {
        var since = need.since().atZone(PortalClock.ROME).toLocalDate();
        boolean isSent = need.status() == OpeningStatus.SENT;
        return new WorkItem(
                isSent ? WorkKind.NEED_TO_CHECK : WorkKind.NEED_WITHOUT_PROPOSAL,
                need.organisationName(),
                List.of(need.title(), Math.toIntExact(ChronoUnit.DAYS.between(since, today))),
                isSent ? deadlines.toCheckANeed(since) : deadlines.toProposeFor(since),
                "needs/" + need.id(),
                null);
    }
}

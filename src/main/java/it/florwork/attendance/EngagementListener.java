package it.florwork.attendance;

import it.florwork.attendance.domain.PlacementPlanRepository;
import it.florwork.candidate.EnrolmentEnded;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.EnrolmentStarted;
import it.florwork.candidate.Pathways;
import it.florwork.placement.PlacementEnded;
import it.florwork.placement.PlacementExtended;
import it.florwork.placement.PlacementNotStarted;
import it.florwork.placement.PlacementReady;
import it.florwork.placement.PlacementResumed;
import it.florwork.placement.PlacementResumptionTakenBack;
import it.florwork.placement.PlacementSuspended;
import it.florwork.placement.PlacementSuspensionTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens and closes engagements in the very transaction that starts or ends what they are of: the next click finds them. */
@Component
class EngagementListener {
    private final EngagementKeeping keeping;
    private final EngagementChanges changes;
    private final Pathways pathways;
    private final PlacementPlanRepository placements;

    EngagementListener(
            EngagementKeeping keeping,
            EngagementChanges changes,
            Pathways pathways,
            PlacementPlanRepository placements) {
        this.keeping = keeping;
        this.changes = changes;
        this.pathways = pathways;
        this.placements = placements;
    }

    @EventListener
    void on(EnrolmentStarted started) {
        var group = pathways.group(started.group());
        keeping.open(new OpenEngagement(
                started.enrolment(),
                EngagementKind.ENROLMENT,
                started.candidate(),
                group.provider(),
                group.id(),
                null,
                group.siteName(),
                group.address(),
                group.municipality(),
                group.patronDay(),
                started.period(),
                group.timetable()));
    }

    @EventListener
    void on(EnrolmentEnded ended) {
        if (ended.outcome() == EnrolmentOutcome.NEVER_STARTED) {
            keeping.cancel(ended.enrolment());
        } else {
            keeping.endOn(ended.enrolment(), ended.lastDay());
        }
    }

    @EventListener
    void on(PlacementReady ready) {
        var plan = placements.plan(ready.engagement()).orElseThrow();
        var site = placements.site(plan.site()).orElseThrow();
        keeping.open(new OpenEngagement(
                ready.engagement(),
                EngagementKind.PLACEMENT,
                ready.candidate(),
                plan.organisation(),
                null,
                plan.regime(),
                site.name(),
                site.address(),
                site.municipality(),
                site.patronDay(),
                ready.period(),
                plan.timetable()));
    }

    @EventListener
    void on(PlacementSuspended suspended) {
        changes.suspend(suspended.engagement(), suspended.from());
    }

    @EventListener
    void on(PlacementResumed resumed) {
        changes.resume(resumed.engagement(), resumed.suspended(), resumed.period());
    }

    @EventListener
    void on(PlacementResumptionTakenBack mistake) {
        changes.restAgain(mistake.engagement(), mistake.suspended(), mistake.period());
    }

    @EventListener
    void on(PlacementSuspensionTakenBack mistake) {
        changes.takeBack(mistake.engagement(), mistake.from());
    }

    @EventListener
    void on(PlacementExtended extended) {
        changes.extend(extended.engagement(), extended.trueFrom(), extended.period());
    }

    @EventListener
    void on(PlacementEnded ended) {
        keeping.endOn(ended.engagement(), ended.lastDay());
    }

    @EventListener
    void on(PlacementNotStarted abandoned) {
        keeping.cancel(abandoned.engagement());
    }
}

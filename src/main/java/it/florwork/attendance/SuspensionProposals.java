package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.LongAbsence;
import it.florwork.attendance.domain.SuspensionProposal;
import it.florwork.attendance.domain.SuspensionProposalRepository;
import it.florwork.candidate.Whose;
import it.florwork.placement.PlacementChanges;
import it.florwork.placement.PlacementId;
import it.florwork.rules.Region;
import it.florwork.rules.RuleBook;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "An illness that reaches 30 days becomes a suspension from its first day": the days propose it, a person decides. The
 * shortest lengths are dated rules.
 */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class SuspensionProposals {
    /** How far back a stretch may have begun: longer than any rule asks, so that its first day is found. */
    private static final int LOOKED_BACK = 120;

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SuspensionProposalRepository proposals;
    private final EngagementRepository engagements;
    private final DayBook days;
    private final PlacementChanges placements;
    private final RuleBook rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    SuspensionProposals(
            SuspensionProposalRepository proposals,
            EngagementRepository engagements,
            DayBook days,
            PlacementChanges placements,
            RuleBook rules,
            CurrentViewer viewer,
            Clock clock) {
        this.proposals = proposals;
        this.engagements = engagements;
        this.days = days;
        this.placements = placements;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Those that nobody has decided, the oldest first. */
    @Transactional(readOnly = true)
    public List<SuspensionProposalRow> waiting(Whose whose, int most) {
        return proposals.open(whose, Limit.of(most));
    }

    @Transactional(readOnly = true)
    public List<SuspensionProposalRow> of(EngagementId engagement) {
        return proposals.openOf(engagement);
    }

    /** It is a suspension, from the first day of the absence. */
    public void suspend(UUID id) {
        var proposal = get(id);
        placements.suspend(
                PlacementId.of(proposal.engagement()),
                proposal.absence().firstDay(),
                proposal.absence().reason());
        decide(proposal, true);
    }

    /** It stays an absence; this stretch is not proposed again. */
    public void decline(UUID id) {
        decide(get(id), false);
    }

    private void decide(SuspensionProposal proposal, boolean suspends) {
        proposals.save(proposal.decide(suspends, viewer.get().user(), clock.instant()));
    }

    private SuspensionProposal get(UUID id) {
        return proposals.findById(id).orElseThrow(() -> NotFound.of(SuspensionProposal.class, id));
    }

    /** Looks at every running internship as it stands on this day; may run twice. */
    @RolesAllowed(Role.SYSTEM)
    public void look(LocalDate day) {
        var after = BEFORE_ALL;
        List<Engagement> some;
        do {
            some = engagements.runningOnAfter(day, after, Limit.of(AT_ONCE));
            propose(
                    some.stream()
                            .filter(one -> one.kind() == EngagementKind.PLACEMENT)
                            .toList(),
                    day);
            after = some.isEmpty() ? after : some.getLast().id().value();
        } while (some.size() == AT_ONCE);
    }

    private void propose(List<Engagement> some, LocalDate day) {
        var known = proposals.of(some.stream().map(Engagement::id).toList()).stream()
                .collect(groupingBy(SuspensionProposal::engagement));
        var pages = days.days(some, day.minusDays(LOOKED_BACK), day);
        for (var engagement : some) {
            var ofIt = pages.get(engagement.id());
            if (ofIt != null) {
                var inPeriod = ofIt.days().stream()
                        .filter(one -> one.plan().inPeriod())
                        .toList();
                LongAbsence.among(inPeriod).stream()
                        .filter(absence -> isLongEnough(engagement, absence))
                        .forEach(absence ->
                                remember(engagement.id(), absence, known.getOrDefault(engagement.id(), List.of())));
            }
        }
    }

    private boolean isLongEnough(Engagement engagement, LongAbsence absence) {
        var regime = engagement.regime();
        return regime != null
                && absence.days()
                        >= absence.reason()
                                .leastDays(
                                        rules, regime, Region.OF_THE_PROJECT, TargetGroup.ORDINARY, absence.firstDay());
    }

    private void remember(EngagementId engagement, LongAbsence absence, List<SuspensionProposal> known) {
        proposals.save(known.stream()
                .filter(one -> one.isAbout(absence))
                .findFirst()
                .map(one -> one.lasting(absence.lastDay()))
                .orElseGet(() -> new SuspensionProposal(engagement, absence, clock.instant())));
    }
}

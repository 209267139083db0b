package it.florwork.allowance;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.allowance.domain.PaidPlacementRepository;
import it.florwork.allowance.domain.Prospect;
import it.florwork.attendance.LivedMonth;
import it.florwork.attendance.LivedMonths;
import it.florwork.placement.PlacementCard;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How months stand and what can still become of them, for many engagements with as many statements as for one. Tutors
 * never read of money; a company does where it pays (domain.md par. 9).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.COMPANY_CONTACT,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.SYSTEM
})
public class Outlooks {
    private final LivedMonths months;
    private final PaidPlacementRepository groups;
    private final AllowanceRules rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    Outlooks(
            LivedMonths months,
            PaidPlacementRepository groups,
            AllowanceRules rules,
            CurrentViewer viewer,
            Clock clock) {
        this.months = months;
        this.groups = groups;
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Of those that last in the month and are the viewer's to read; the others are not there. */
    public Map<EngagementId, Outlook> of(Collection<EngagementId> engagements, YearMonth month) {
        var lived = months.of(engagements, month);
        var paid = lived.stream()
                .filter(one -> one.regime() != null)
                .map(LivedMonth::engagement)
                .toList();
        var group = paid.isEmpty()
                ? Map.<EngagementId, TargetGroup>of()
                : groups.of(paid).stream().collect(toMap(PlacementCard::id, PlacementCard::targetGroup));
        return lived.stream()
                .map(one -> outlook(one, group.getOrDefault(one.engagement(), TargetGroup.ORDINARY)))
                .collect(toMap(Outlook::engagement, Function.identity()));
    }

    private Outlook outlook(LivedMonth lived, TargetGroup group) {
        var regime = lived.regime();
        var terms = regime == null
                ? null
                : rules.terms(regime, Region.TUSCANY, group, lived.month()).orElse(null);
        var outlook = new Prospect(lived, terms, LocalDate.now(clock)).outlook();
        return regime != null && mayKnowOfMoney(viewer.get(), regime, group, lived.month())
                ? outlook
                : outlook.withoutMoney();
    }

    private boolean mayKnowOfMoney(Viewer who, Regime regime, TargetGroup group, YearMonth month) {
        return switch (who.role()) {
            case Role.HOST_TUTOR, Role.PATH_TUTOR -> false;
            case Role.COMPANY_CONTACT -> rules.isPaidByHost(regime, Region.TUSCANY, group, month);
            default -> true;
        };
    }
}

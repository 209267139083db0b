package it.florwork.placement;

import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.UserId;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.EngagementTutors;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Component;

/** An internship's tutor comes from its host (V19) or from the promoter, for days on which it runs. */
@Component
class TutorsOfPlacement implements EngagementTutors {
    private final PlacementRepository placements;
    private final Colleagues colleagues;

    TutorsOfPlacement(PlacementRepository placements, Colleagues colleagues) {
        this.placements = placements;
        this.colleagues = colleagues;
    }

    @Override
    public void refuseUnfit(EngagementId engagement, AssignmentKind kind, UserId user, Period period) {
        placements.findById(PlacementId.of(engagement)).ifPresent(placement -> {
            if (eligible(placement, kind).stream().noneMatch(one -> one.user().equals(user))) {
                throw new RuleViolation(
                        kind == AssignmentKind.PROMOTER_TUTOR
                                ? "placement.error.promoterTutorElsewhere"
                                : "placement.error.hostTutorElsewhere");
            }
            if (!placement.period().covers(period)) {
                throw new RuleViolation(
                        "placement.error.tutorOutside",
                        placement.period().firstDay(),
                        placement.period().lastDay());
            }
        });
    }

    private List<Colleague> eligible(Placement placement, AssignmentKind kind) {
        return switch (kind) {
            case HOST_TUTOR -> colleagues.hostTutors(placement.organisation());
            case PROMOTER_TUTOR -> colleagues.operators();
            case PATH_TUTOR -> List.of();
        };
    }
}

package it.florwork.progress;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.progress.domain.CardDesk;
import it.florwork.progress.domain.CardReport;
import it.florwork.progress.domain.CardSide;
import it.florwork.progress.domain.Scope;
import it.florwork.vocabulary.SkillCode;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Both sides of each week, for operators, and for case managers of the people who are theirs; that the two lie far apart is
 * said to the operator alone.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
public class ProgressOverview {
    private final CardDesk desk;
    private final Scope scope;
    private final CurrentViewer viewer;

    ProgressOverview(CardDesk desk, Scope scope, CurrentViewer viewer) {
        this.desk = desk;
        this.scope = scope;
        this.viewer = viewer;
    }

    /** Every week in which something was saved, the latest first; none for somebody else's people. */
    public List<WeekProgress> weeksOf(CandidateId candidate) {
        boolean mayKnowOfGaps = viewer.get().is(Role.OPERATOR);
        return scope.followed(candidate).stream()
                .flatMap(trainee -> desk
                        .of(
                                trainee.engagement(),
                                Week.of(trainee.period().firstDay()),
                                Week.of(trainee.period().lastDay()))
                        .entrySet()
                        .stream()
                        .map(week -> new WeekProgress(
                                trainee.engagement(),
                                week.getKey(),
                                week.getValue()
                                        .standing(CardSide.TUTOR)
                                        .map(CardReport::asCard)
                                        .toList(),
                                week.getValue()
                                        .standing(CardSide.TRAINEE)
                                        .map(CardReport::asFaces)
                                        .toList(),
                                mayKnowOfGaps ? week.getValue().gaps() : Set.<SkillCode>of())))
                .sorted(Comparator.comparing(WeekProgress::week).reversed())
                .toList();
    }
}

package it.florwork.rules;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.rules.domain.Rule;
import it.florwork.rules.domain.RuleRepository;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's way to the rules: nothing is rewritten, a new figure begins on a day. */
@Service
@Transactional
@RolesAllowed(Role.ADMINISTRATOR)
public class RuleService {
    private final RuleRepository rules;
    private final CurrentViewer viewer;
    private final Clock clock;

    RuleService(RuleRepository rules, CurrentViewer viewer, Clock clock) {
        this.rules = rules;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Every row, past and future ones included, by key and date. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.ADMINISTRATOR, Role.OPERATOR, Role.CASE_MANAGER, Role.EVALUATOR, Role.DPO})
    public List<RuleRow> rows() {
        return rules.findAll().stream()
                .map(Rule::row)
                .sorted(Comparator.comparing(RuleRow::key)
                        .thenComparing(RuleRow::region)
                        .thenComparing(
                                row -> row.regime() == null ? -1 : row.regime().ordinal())
                        .thenComparing(row -> row.targetGroup() == null
                                ? -1
                                : row.targetGroup().ordinal())
                        .thenComparing(row -> row.validity().firstDay()))
                .toList();
    }

    public RuleId change(ChangeRule change) {
        Rule rule = find(change.rule());
        if (rule.version() != change.version()) {
            throw new ObjectOptimisticLockingFailureException(Rule.class, change.rule());
        }
        Rule successor = rule.followedBy(
                change.value(),
                change.from(),
                change.legalSource(),
                viewer.get().user(),
                clock.instant());
        rules.save(rule);
        rules.flush(); // the earlier row must end before the later one may begin
        return rules.save(successor).id();
    }

    /** The promoter has compared this row with its legal source. */
    public void verify(RuleId id) {
        rules.save(find(id).verified(viewer.get().user(), LocalDate.now(clock)));
    }

    private Rule find(RuleId id) {
        return rules.findById(id).orElseThrow(() -> new RuleViolation("shared.error.notFound"));
    }
}

package it.florwork.progress;

import it.florwork.access.Role;
import it.florwork.progress.domain.FocusTable;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrator's way to which skills matter where: one begins on a day to come, one ends,
 * one that has not begun is taken back; cards of weeks that have
 * begun keep their questions, because a week asks what mattered on its Monday.
 */
@Service
@Transactional
@RolesAllowed(Role.ADMINISTRATOR)
public class CardFocus {
    private final FocusTable table;
    private final Vocabulary vocabulary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardFocus(FocusTable table, Vocabulary vocabulary, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.events = events;
        this.clock = clock;
    }

    /** Those that count now, did or will: by pathway, in the vocabulary's order. */
    @Transactional(readOnly = true)
    public List<FocusRow> rows() {
        return table.rows();
    }

    /**
     * @param onlyTrained asked only of who holds a certificate for it
     * @throws RuleViolation for a day that is not to come, or a skill that matters there already
     */
    public void add(FocusPathway pathway, SkillCode skill, boolean onlyTrained, LocalDate from) {
        if (!from.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("progress.error.focusNotAhead");
        }
        vocabulary.skill(skill);
        var validity = Period.startingOn(from);
        if (table.rows().stream()
                .anyMatch(row -> row.pathway() == pathway
                        && row.skill().equals(skill)
                        && row.validity().overlaps(validity))) {
            throw new RuleViolation("progress.error.focusThere");
        }
        table.add(pathway, skill, onlyTrained, validity);
        events.publishEvent(new FocusChanged(pathway, skill.value(), from));
    }

    /**
     * @param lastDay the last one on which it matters, today at the earliest
     * @throws NotFound when there is no such row without an end
     */
    public void end(FocusRow row, LocalDate lastDay) {
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("progress.error.focusNotAhead");
        }
        if (!table.end(row.pathway(), row.skill(), row.validity().firstDay(), lastDay)) {
            throw NotFound.of(FocusRow.class, row.pathway() + " " + row.skill());
        }
        events.publishEvent(new FocusChanged(row.pathway(), row.skill().value(), lastDay.plusDays(1)));
    }

    /**
     * Takes back one that has not begun; nothing was asked because of it.
     *
     * @throws RuleViolation when it has begun
     * @throws NotFound when there is no such row
     */
    public void remove(FocusRow row) {
        var first = row.validity().firstDay();
        var today = LocalDate.now(clock);
        if (!first.isAfter(today)) {
            throw new RuleViolation("progress.error.focusBegun");
        }
        if (!table.remove(row.pathway(), row.skill(), first, today)) {
            throw NotFound.of(FocusRow.class, row.pathway() + " " + row.skill());
        }
        events.publishEvent(new FocusChanged(row.pathway(), row.skill().value(), first));
    }
}

package it.florwork.cockpit;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.cockpit.domain.PauseTable;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts things of the worklist off to a day, for all operators, and takes them up again. Who did it stays written. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class Pauses {
    private final Cockpit cockpit;
    private final PauseTable pauses;
    private final Deadlines deadlines;
    private final CurrentViewer viewer;
    private final Clock clock;

    Pauses(Cockpit cockpit, PauseTable pauses, Deadlines deadlines, CurrentViewer viewer, Clock clock) {
        this.cockpit = cockpit;
        this.pauses = pauses;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @throws NotFound when nothing of this name waits */
    public void pause(Collection<String> items, LocalDate until) {
        var today = LocalDate.now(clock);
        int longest = deadlines.longestPause(today);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(longest))) {
            throw new RuleViolation("cockpit.error.snoozeDay", longest);
        }
        var waiting = cockpit.everything().items().stream().map(WorkItem::key).collect(Collectors.toSet());
        items.forEach(item -> {
            if (!waiting.contains(item)) {
                throw new NotFound("work item " + item);
            }
            pauses.add(item, until, viewer.get().user(), clock.instant());
        });
    }

    /** Somebody takes care of it: out of sight as long as a pause can last. */
    public void takenCareOf(String item) {
        var today = LocalDate.now(clock);
        pause(List.of(item), today.plusDays(deadlines.longestPause(today)));
    }

    /** Back into the list. */
    public void resume(String item) {
        var today = LocalDate.now(clock);
        if (!pauses.restingOn(today).containsKey(item)) {
            throw new NotFound("resting work item " + item);
        }
        pauses.add(item, today, viewer.get().user(), clock.instant());
    }
}

package it.florwork.cockpit;

import it.florwork.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's worklist, gathered from every module that has something to say. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class Cockpit {
    private final List<WorkSource> sources;
    private final Clock clock;

    Cockpit(List<WorkSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    public Worklist today() {
        var today = LocalDate.now(clock);
        return new Worklist(
                today,
                sources.stream()
                        .flatMap(source -> source.waiting(today).stream())
                        .toList());
    }
}

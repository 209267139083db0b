package it.florwork.cockpit;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.candidate.StandIns;
import it.florwork.candidate.Whose;
import it.florwork.cockpit.domain.PauseTable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's worklist, gathered from every module that has something to say. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class Cockpit {
    private final List<WorkSource> sources;
    private final PauseTable pauses;
    private final StandIns standIns;
    private final CurrentViewer viewer;
    private final Clock clock;

    Cockpit(List<WorkSource> sources, PauseTable pauses, StandIns standIns, CurrentViewer viewer, Clock clock) {
        this.sources = sources;
        this.pauses = pauses;
        this.standIns = standIns;
        this.viewer = viewer;
        this.clock = clock;
    }

    public Worklist today() {
        return today(WorkFilter.ALL);
    }

    /** What waits and what rests, as far as a long list reaches. */
    Worklist everything() {
        var today = LocalDate.now(clock);
        return new Worklist(today, gathered(today, Whose.EVERYBODY, Worklist.MOST_TO_NARROW));
    }

    /** What waits, as the filter narrows it; what was put off comes back on its day. */
    public Worklist today(WorkFilter filter) {
        var today = LocalDate.now(clock);
        var whose = filter.mine() ? Whose.followedBy(mine()) : Whose.EVERYBODY;
        int most = filter.narrows() ? Worklist.MOST_TO_NARROW : Worklist.MOST_OF_A_KIND;
        var resting = pauses.restingOn(today);
        return new Worklist(
                today,
                narrowed(
                        gathered(today, whose, most).stream()
                                .filter(item -> resting.containsKey(item.key()) == filter.rested()),
                        filter));
    }

    private List<WorkItem> gathered(LocalDate today, Whose whose, int most) {
        return Beyond.open(
                sources.stream()
                        .flatMap(source -> source.waiting(today, whose, most).stream())
                        .toList(),
                most);
    }

    private static List<WorkItem> narrowed(Stream<WorkItem> items, WorkFilter filter) {
        var text = filter.text().strip().toLowerCase(Locale.ITALIAN);
        var side = filter.side();
        var kind = filter.kind();
        var person = filter.person();
        return items.filter(item -> side == null || item.kind().side() == side)
                .filter(item -> kind == null
                        || item.kind() == kind
                        || item.kind().isRemainder() && item.details().contains(kind))
                .filter(item -> person == null || person.equals(item.person()))
                .filter(item -> text.isEmpty()
                        || item.subject().toLowerCase(Locale.ITALIAN).contains(text))
                .toList();
    }

    private Set<UserId> mine() {
        var me = viewer.get().user();
        var mine = new HashSet<>(standIns.coveredBy(me));
        mine.add(me);
        return mine;
    }
}

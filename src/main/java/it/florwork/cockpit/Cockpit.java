package it.florwork.cockpit;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.StandIns;
import it.florwork.cockpit.domain.AlertRepository;
import it.florwork.cockpit.domain.AlertRepository.Follower;
import it.florwork.cockpit.domain.PauseTable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's worklist, gathered from every module that has something to say. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.OPERATOR)
public class Cockpit {
    private final List<WorkSource> sources;
    private final PauseTable pauses;
    private final AlertRepository people;
    private final StandIns standIns;
    private final CurrentViewer viewer;
    private final Clock clock;

    Cockpit(
            List<WorkSource> sources,
            PauseTable pauses,
            AlertRepository people,
            StandIns standIns,
            CurrentViewer viewer,
            Clock clock) {
        this.sources = sources;
        this.pauses = pauses;
        this.people = people;
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
        return new Worklist(today, gathered(today, Worklist.MOST_TO_NARROW));
    }

    /** What waits, as the filter narrows it; what was put off comes back on its day. */
    public Worklist today(WorkFilter filter) {
        var today = LocalDate.now(clock);
        int most = filter.narrows() ? Worklist.MOST_TO_NARROW : Worklist.MOST_OF_A_KIND;
        var all = gathered(today, most);
        var resting = pauses.restingOn(today);
        return new Worklist(
                today,
                narrowed(all.stream().filter(item -> resting.containsKey(item.key()) == filter.rested()), all, filter));
    }

    private List<WorkItem> gathered(LocalDate today, int most) {
        return Beyond.open(
                sources.stream()
                        .flatMap(source -> source.waiting(today, most).stream())
                        .toList(),
                most);
    }

    private List<WorkItem> narrowed(Stream<WorkItem> items, List<WorkItem> all, WorkFilter filter) {
        var text = filter.text().strip().toLowerCase(Locale.ITALIAN);
        var side = filter.side();
        var kind = filter.kind();
        var person = filter.person();
        var shown = items.filter(item -> side == null || item.kind().side() == side)
                .filter(item -> kind == null
                        || item.kind() == kind
                        || item.kind().isRemainder() && item.details().contains(kind))
                .filter(item -> person == null || person.equals(item.person()))
                .filter(item -> text.isEmpty()
                        || item.subject().toLowerCase(Locale.ITALIAN).contains(text));
        if (!filter.mine()) {
            return shown.toList();
        }
        var following = following(all);
        var mine = mine();
        return shown.filter(item -> isMine(item.person(), following, mine)).toList();
    }

    /** What is nobody's is everybody's. */
    private static boolean isMine(@Nullable CandidateId person, Map<CandidateId, UserId> following, Set<UserId> mine) {
        var operator = person == null ? null : following.get(person);
        return operator == null || mine.contains(operator);
    }

    private Set<UserId> mine() {
        var me = viewer.get().user();
        var mine = new HashSet<>(standIns.coveredBy(me));
        mine.add(me);
        return mine;
    }

    private Map<CandidateId, UserId> following(List<WorkItem> items) {
        var ids = items.stream()
                .map(WorkItem::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : people.followers(ids).stream().collect(toMap(Follower::candidate, Follower::operator));
    }
}

package it.florwork.cockpit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits, in the order in which to do it: the longest overdue first, then by day, then by kind. */
public record Worklist(LocalDate today, List<WorkItem> items) {

    /** When to do something. */
    public enum When {
        NOW,
        TODAY,
        THIS_WEEK,
        LATER
    }

    /** How many of one kind are gathered at the most; whoever has more waiting works from the module's own list. */
    static final int MOST_OF_A_KIND = 100;

    /** The same where the list is narrowed before it is cut. */
    static final int MOST_TO_NARROW = 2000;

    private static final int WEEK = 7;
    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::due)
            .thenComparing(WorkItem::kind)
            .thenComparing(WorkItem::subject)
            .thenComparing(WorkItem::path);

    public Worklist {
        items = items.stream().sorted(ORDER).toList();
    }

    public Worklist from(WorkSide side) {
        return new Worklist(
                today, items.stream().filter(item -> item.kind().side() == side).toList());
    }

    /** How many there are of each kind. */
    public Map<WorkKind, Long> kinds() {
        return items.stream().collect(groupingBy(WorkItem::kind, () -> new EnumMap<>(WorkKind.class), counting()));
    }

    /** Overdue things are for now. */
    public When when(WorkItem item) {
        if (item.due().isBefore(today)) {
            return When.NOW;
        }
        if (item.due().equals(today)) {
            return When.TODAY;
        }
        return item.due().isBefore(today.plusDays(WEEK)) ? When.THIS_WEEK : When.LATER;
    }

    /** The groups that hold something, in order. */
    public Map<When, List<WorkItem>> groups() {
        var groups = new EnumMap<When, List<WorkItem>>(When.class);
        Stream.of(When.values()).forEach(when -> {
            var those = items.stream().filter(item -> when(item) == when).toList();
            if (!those.isEmpty()) {
                groups.put(when, those);
            }
        });
        return groups;
    }
}

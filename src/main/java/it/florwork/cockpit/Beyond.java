package it.florwork.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how many more of a kind wait than were gathered, where the first ones are all that was asked for. */
final class Beyond {
    private Beyond() {}

    /** The worklist narrowed to one kind reaches twenty times as far: for what has no list of its own. */
    static String allOf(WorkKind kind) {
        return "today?kind=" + kind;
    }

    /** For what nobody counted: a list that is full may go on, and says so. */
    static List<WorkItem> open(List<WorkItem> items, int most) {
        var counted = items.stream()
                .filter(item -> item.kind().isRemainder())
                .flatMap(item -> item.details().stream())
                .collect(Collectors.toSet());
        var full = items.stream()
                .filter(item -> !item.kind().isRemainder())
                .collect(Collectors.groupingBy(WorkItem::kind))
                .values()
                .stream()
                .filter(ofKind -> ofKind.size() >= most
                        && !counted.contains(ofKind.getFirst().kind()))
                .map(ofKind ->
                        remainder("", ofKind.getLast(), allOf(ofKind.getLast().kind())));
        return Stream.concat(items.stream(), full).toList();
    }

    private static WorkItem remainder(String howMany, WorkItem last, String path) {
        return new WorkItem(
                last.kind().side() == WorkSide.PERSON ? WorkKind.PEOPLE_BEYOND : WorkKind.NEEDS_BEYOND,
                howMany,
                List.of(last.kind()),
                last.due(),
                path,
                null);
    }

    /**
     * @param all how many there are; asked only when the list is full
     * @param path the list that shows them all
     */
    static List<WorkItem> counted(List<WorkItem> items, int most, IntSupplier all, String path) {
        if (items.size() < most || items.isEmpty()) {
            return items;
        }
        int more = all.getAsInt() - items.size();
        if (more <= 0) {
            return items;
        }
        var result = new ArrayList<>(items);
        result.add(remainder(String.valueOf(more), items.getLast(), path));
        return result;
    }
}

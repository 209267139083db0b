package it.florwork.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Says how many more of a kind wait than were gathered, where the first ones are all that was asked for. */
final class Beyond {
    private Beyond() {}

    /** The worklist narrowed to one kind reaches twenty times as far: for what has no list of its own. */
    static String allOf(WorkKind kind) {
        return "today?kind=" + kind;
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
        var last = items.getLast();
        var result = new ArrayList<>(items);
        result.add(new WorkItem(
                last.kind().side() == WorkSide.PERSON ? WorkKind.PEOPLE_BEYOND : WorkKind.NEEDS_BEYOND,
                String.valueOf(more),
                List.of(last.kind()),
                last.due(),
                path,
                null));
        return result;
    }
}

package it.florwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementStatusTest {
    @Test
    void everyStatusCanBeReachedFromTheDraft() {
        var reached = EnumSet.of(PlacementStatus.DRAFT);
        var open = new ArrayDeque<>(List.of(PlacementStatus.DRAFT));
        while (!open.isEmpty()) {
            for (PlacementStatus next : open.poll().next()) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(reached).containsExactly(PlacementStatus.values());
    }

    @Test
    void whatRunsWasReadyBefore() {
        for (PlacementStatus status : PlacementStatus.values()) {
            if (status.next().contains(PlacementStatus.ACTIVE)) {
                assertThat(status.isBound()).as("%s", status).isTrue();
            }
        }
    }
}

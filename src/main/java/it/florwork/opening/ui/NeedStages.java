package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.opening.OpeningStatus;
import it.florwork.shared.ui.StageLine;
import java.util.List;
import java.util.stream.Stream;

/** The way of a need as a line of stages; a need that left the way shows its state alone. */
final class NeedStages {
    private static final List<OpeningStatus> WAY = List.of(
            OpeningStatus.DRAFT,
            OpeningStatus.SENT,
            OpeningStatus.PUBLISHED,
            OpeningStatus.MATCHING,
            OpeningStatus.FILLED);

    private NeedStages() {}

    static Component of(OpeningStatus status) {
        var now = status == OpeningStatus.RETURNED ? OpeningStatus.DRAFT : status;
        int stage = now == OpeningStatus.CLOSED ? WAY.size() : WAY.indexOf(now);
        return stage < 0 ? new NeedBadge(status) : new StageLine(words(), stage);
    }

    private static List<String> words() {
        return Stream.of("written", "checked", "published", "people", "filled")
                .map(stage -> UI.getCurrentOrThrow().getTranslation("opening.stage." + stage))
                .toList();
    }
}

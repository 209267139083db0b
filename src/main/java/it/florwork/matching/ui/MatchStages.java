package it.florwork.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.matching.MatchDetail;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchRow;
import it.florwork.matching.MatchStatus;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StageLine;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;

/** How far a match has come; an exit leaves the line and says why. */
final class MatchStages {
    private MatchStages() {}

    static Component of(MatchDetail match) {
        MatchReason reason = match.exitReason();
        if (reason == null) {
            return line(match.row(), match.observation() != null);
        }
        var ui = UI.getCurrentOrThrow();
        return Stack.row(
                new MatchBadge(match.row().status()),
                new StatusBadge(Tone.NONE, ui.getTranslation("matching.reason." + reason)));
    }

    /** The stage that comes next is the one "now": what is reached is done. */
    private static StageLine line(MatchRow row, boolean observed) {
        var ui = UI.getCurrentOrThrow();
        var stages = MatchStatus.line(row.caseManagerDecides(), observed);
        int reached = row.status() == MatchStatus.CONVERTED ? stages.size() - 1 : stages.indexOf(row.status());
        return new StageLine(
                stages.stream()
                        .map(stage -> ui.getTranslation("matching.stage." + stage))
                        .toList(),
                reached + 1);
    }
}

package it.florwork.placement.ui;

import com.vaadin.flow.component.html.Span;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Outcome;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The readiness light: every rule with its answer, what to do and who; what needs somebody stands first. */
class ReadinessList extends Stack {
    private final Formats formats = Formats.current();
    private final transient Consumer<PolicyCode> tick;
    private final boolean mayTick;

    ReadinessList(List<PolicyResult> results, boolean mayTick, Consumer<PolicyCode> tick) {
        this.mayTick = mayTick;
        this.tick = tick;
        long open = results.stream()
                .filter(result -> result.outcome() == Outcome.FAILS || result.outcome() == Outcome.TICK_NEEDED)
                .count();
        panel(getTranslation("placement.readiness.open", open), results, Outcome.FAILS, Outcome.TICK_NEEDED);
        panel(getTranslation("placement.readiness.good"), results, Outcome.HOLDS);
    }

    private void panel(String title, List<PolicyResult> results, Outcome... outcomes) {
        var shown = List.of(outcomes);
        var rows = results.stream()
                .filter(result -> shown.contains(result.outcome()))
                .map(this::row)
                .toList();
        if (!rows.isEmpty() || shown.contains(Outcome.FAILS)) {
            add(new Panel(title, new WorkList(rows)).flush());
        }
    }

    private WorkRow row(PolicyResult result) {
        var row = WorkRow.plain(new Span(getTranslation("placement.policy." + result.policy())))
                .withFact(getTranslation(
                        result.textKey(),
                        result.details().stream().map(this::word).toArray()))
                .withChip(badge(result.outcome()));
        var who = result.who();
        if (who != null) {
            row.withFact(getTranslation("placement.readiness.who", getTranslation("placement.who." + who)));
        }
        return result.outcome() == Outcome.TICK_NEEDED && mayTick
                ? row.withAction(
                        ActionButton.quiet(getTranslation("placement.tick"), click -> tick.accept(result.policy())))
                : row;
    }

    private Object word(Object detail) {
        return switch (detail) {
            case LocalDate day -> formats.date(day);
            case Enum<?> code -> getTranslation("placement.regime." + code);
            default -> detail;
        };
    }

    private StatusBadge badge(Outcome outcome) {
        var tone = switch (outcome) {
            case HOLDS -> Tone.GOOD;
            case FAILS -> Tone.BLOCKED;
            case TICK_NEEDED -> Tone.LOOK;
        };
        return new StatusBadge(tone, getTranslation("placement.outcome." + outcome));
    }
}

package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** An alert as people say it: what it is about, why in figures and dates, how soon. */
final class AlertWords {
    /** The screen that asks for the words. */
    private final Component asks;

    AlertWords(Component asks) {
        this.asks = asks;
    }

    String title(AlertRule rule) {
        return text("cockpit.alert." + rule);
    }

    String heading(AlertRule rule) {
        return Formats.current().alone(title(rule));
    }

    String reason(AlertRow alert) {
        return reason(alert.rule(), alert.facts());
    }

    String reason(AlertRule rule, Facts facts) {
        return text("cockpit.alert." + rule + ".reason", inWords(facts.values()));
    }

    /** What the trainee reads of it: kind, short, with what can be done. */
    String gently(AlertRow alert) {
        return text(
                "cockpit.alert." + alert.rule() + ".gently",
                inWords(alert.facts().values()));
    }

    StatusBadge severity(Severity severity) {
        var word = text("cockpit.severity." + severity);
        return new StatusBadge(
                switch (severity) {
                    case HIGH -> Tone.LATE;
                    case MEDIUM -> Tone.LOOK;
                    case TALK -> Tone.NEAR;
                },
                word);
    }

    /** Since when, and until when it rests. */
    String when(AlertRow alert, LocalDate today) {
        var formats = Formats.current();
        var rests = alert.snoozedUntil();
        return rests != null && alert.rests(today)
                ? text("cockpit.alert.rests", formats.day(rests))
                : text("cockpit.alert.noticed", formats.day(alert.openedOn()));
    }

    static Object[] inWords(List<Object> details) {
        return details.stream().map(AlertWords::inWords).toArray();
    }

    private static Object inWords(Object detail) {
        return switch (detail) {
            case LocalDate day -> Formats.current().day(day);
            case YearMonth month -> Formats.current().month(month);
            default -> detail;
        };
    }

    private String text(String key, Object... details) {
        return asks.getTranslation(key, details);
    }
}

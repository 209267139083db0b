package it.florwork.allowance.ui;

import com.vaadin.flow.component.UI;
import it.florwork.allowance.Share;
import it.florwork.allowance.WorthLine;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleKey.Unit;
import it.florwork.shared.Cents;
import it.florwork.shared.Minutes;
import it.florwork.shared.ui.Formats;

/** Amounts, shares and the lines of a month's worth as people read them. */
final class WorthWords {
    private static final int MINUTES_OF_HOUR = 60;
    private static final double TENTHS_OF_A_PERCENT = 10.0;

    private final UI ui = UI.getCurrentOrThrow();
    private final Formats formats = Formats.current();

    String text(String key, Object... details) {
        return ui.getTranslation(key, details);
    }

    String money(Cents amount) {
        return formats.money(amount.value());
    }

    /** "+50 €", "-50 €". */
    String change(Cents amount) {
        return amount.value() > 0 ? "+" + money(amount) : money(amount);
    }

    String hours(Minutes minutes) {
        return formats.hours(minutes);
    }

    /** "80" beside "62 ore": the word is said once. */
    String hoursOf(Minutes whole) {
        int minutes = whole.value();
        return minutes % MINUTES_OF_HOUR == 0 ? String.valueOf(minutes / MINUTES_OF_HOUR) : formats.hours(whole);
    }

    String percent(Share share) {
        return share.isKnown() ? text("allowance.percent", share.perMille() / TENTHS_OF_A_PERCENT) : "–";
    }

    /** What a line says: "Indennità intera, 600 €: fatte 62:00 su 80:00 ore". */
    String line(WorthLine line) {
        return text(
                "allowance.line."
                        + (line.amount().equals(Cents.ZERO)
                                ? "NOTHING"
                                : line.rule().name()),
                figure(line),
                counts(line, line.part()),
                counts(line, line.whole()));
    }

    private String figure(WorthLine line) {
        return line.rule().unit() == Unit.CENTS
                ? formats.money(line.figure())
                : text("rules.unit." + line.rule().unit(), line.figure());
    }

    private String counts(WorthLine line, int counted) {
        return line.rule() == RuleKey.ALLOWANCE_PRO_RATA
                ? text("rules.unit.DAYS", counted)
                : formats.clock(new Minutes(counted));
    }
}

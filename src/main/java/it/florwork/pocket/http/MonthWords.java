package it.florwork.pocket.http;

import it.florwork.allowance.Outlook;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A trainee's month in a short sentence or two. */
@Component
class MonthWords {
    private static final int HOUR = 60;

    private final MessageSource texts;

    MonthWords(MessageSource texts) {
        this.texts = texts;
    }

    String of(Outlook outlook, Locale language) {
        var money = outlook.money();
        var missable = money == null || outlook.isSettled() ? null : money.missable();
        var hours = text(
                "pocket.month.hours",
                language,
                hours(outlook.done().value()),
                hours(outlook.planned().value()));
        return missable == null ? hours : hours + " " + text("pocket.month.missable", language, missable + 1);
    }

    private static String hours(int minutes) {
        return minutes % HOUR == 0
                ? String.valueOf(minutes / HOUR)
                : "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getMessage(key, values, language);
    }
}

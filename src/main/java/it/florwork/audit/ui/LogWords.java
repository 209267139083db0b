package it.florwork.audit.ui;

import com.vaadin.flow.component.UI;
import it.florwork.access.Role;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.Formats;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The codes of the log in the viewer's language. A code without words stands for itself. */
class LogWords {
    /** What of people can be seen, as the log calls it. */
    static final List<String> KINDS = List.of("candidate", "engagement");

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final UI ui = UI.getCurrentOrThrow();
    private final Formats formats = Formats.current();

    String purpose(String code) {
        return known("audit.purpose." + code, code);
    }

    String kind(String code) {
        return known("audit.kind." + code, code);
    }

    String role(String code) {
        return code.equals(Role.SYSTEM) ? ui.getTranslation("audit.portal") : ui.getTranslation("access.role." + code);
    }

    /** "23 nov 2026, 8:30:12", in Rome's time. */
    String moment(Instant at) {
        var there = at.atZone(PortalClock.ROME);
        return formats.date(there.toLocalDate()) + ", " + SECONDS.format(there);
    }

    /** "2026-11-23 08:30:12", in Rome's time: for a spreadsheet. */
    static String sortable(Instant at) {
        return SORTABLE.format(at.atZone(PortalClock.ROME));
    }

    private String known(String key, String otherwise) {
        String text = ui.getTranslation(key);
        return text.equals("!" + key) ? otherwise : text;
    }
}

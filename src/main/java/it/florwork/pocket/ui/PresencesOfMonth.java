package it.florwork.pocket.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.MonthSection;
import it.florwork.pocket.CodeWorth;
import it.florwork.pocket.PresenceSeen;
import it.florwork.pocket.Presences;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells an operator on a month's page on which of its days a code was read at the place. */
@org.springframework.stereotype.Component
class PresencesOfMonth implements MonthSection {
    private static final int HOUR = 60;

    private final Presences presences;
    private final CurrentViewer viewer;

    PresencesOfMonth(Presences presences, CurrentViewer viewer) {
        this.presences = presences;
        this.viewer = viewer;
    }

    @Override
    public Map<EngagementId, Component> of(YearMonth month, Collection<EngagementId> engagements) {
        var shown = new HashMap<EngagementId, Component>();
        if (viewer.get().is(Role.OPERATOR)) {
            presences.of(engagements, month).stream()
                    .collect(groupingBy(PresenceSeen::engagement))
                    .forEach((engagement, all) -> shown.put(engagement, panel(all)));
        }
        return shown;
    }

    @Override
    public Map<EngagementId, Component> inShort(YearMonth month, Collection<EngagementId> engagements) {
        return Map.of();
    }

    private static Panel panel(List<PresenceSeen> seen) {
        var panel = new Panel(text("pocket.presence.title"));
        long good = seen.stream().filter(day -> day.worth() == CodeWorth.GOOD).count();
        panel.add(new Paragraph(text("pocket.presence.good", good)));
        var doubtful =
                seen.stream().filter(day -> day.worth() != CodeWorth.GOOD).toList();
        if (!doubtful.isEmpty()) {
            var list = new UnorderedList();
            doubtful.forEach(day -> list.add(new ListItem(line(day))));
            panel.add(list);
        }
        panel.add(Panel.note(text("pocket.presence.text")));
        return panel;
    }

    private static String line(PresenceSeen day) {
        var date = Formats.current().date(day.date());
        var minutes = day.minutes();
        if (minutes == null) {
            return text("pocket.presence.OTHER_CODE", date);
        }
        int size = Math.abs(minutes);
        return text(
                minutes > 0 ? "pocket.presence.late" : "pocket.presence.early",
                date,
                size < HOUR ? text("pocket.presence.minutes", size) : text("pocket.clock.hours", size / HOUR));
    }

    private static String text(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}

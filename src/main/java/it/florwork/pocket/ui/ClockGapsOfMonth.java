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
import it.florwork.pocket.ClockGap;
import it.florwork.pocket.ClockGaps;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells an operator on a month's page which of its days came from a phone whose clock was wrong. */
@org.springframework.stereotype.Component
class ClockGapsOfMonth implements MonthSection {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final ClockGaps gaps;
    private final CurrentViewer viewer;

    ClockGapsOfMonth(ClockGaps gaps, CurrentViewer viewer) {
        this.gaps = gaps;
        this.viewer = viewer;
    }

    @Override
    public Map<EngagementId, Component> of(YearMonth month, Collection<EngagementId> engagements) {
        var shown = new HashMap<EngagementId, Component>();
        if (viewer.get().is(Role.OPERATOR)) {
            gaps.of(engagements, month).stream()
                    .collect(groupingBy(ClockGap::engagement))
                    .forEach((engagement, all) -> shown.put(engagement, panel(all)));
        }
        return shown;
    }

    @Override
    public Map<EngagementId, Component> inShort(YearMonth month, Collection<EngagementId> engagements) {
        return Map.of();
    }

    private static Panel panel(List<ClockGap> gaps) {
        var panel = new Panel(text("pocket.clock.title"));
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(line(gap))));
        panel.add(new Paragraph(text("pocket.clock.text")), list);
        return panel;
    }

    private static String line(ClockGap gap) {
        long minutes = Math.abs((long) gap.minutes());
        boolean inDays = minutes >= DAY;
        var size = text(inDays ? "pocket.clock.days" : "pocket.clock.hours", inDays ? minutes / DAY : minutes / HOUR);
        return text(
                gap.minutes() > 0 ? "pocket.clock.ahead" : "pocket.clock.behind",
                Formats.current().date(gap.date()),
                size);
    }

    private static String text(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}

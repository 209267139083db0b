package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.CalendarDetail.Dated;
import it.florwork.attendance.Calendars;
import it.florwork.placement.InternshipSection;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Says on an internship's page which weeks replaced the one that was agreed, and from when. */
@org.springframework.stereotype.Component
@Order(1)
class WeeksOfInternship implements InternshipSection {
    private final Calendars calendars;
    private final CurrentViewer viewer;

    WeeksOfInternship(Calendars calendars, CurrentViewer viewer) {
        this.calendars = calendars;
        this.viewer = viewer;
    }

    @Override
    public Component of(EngagementId engagement) {
        var weeks = viewer.get().is(Role.EVALUATOR) ? List.<Dated>of() : calendars.newWeeks(engagement);
        if (weeks.isEmpty()) {
            return new Div();
        }
        var panel = new Panel(UI.getCurrentOrThrow().getTranslation("attendance.calendar.changed"));
        weeks.forEach(week ->
                panel.add(new Paragraph(Formats.current().period(week.validity())), CycleWords.grids(week.cycle())));
        return panel;
    }
}

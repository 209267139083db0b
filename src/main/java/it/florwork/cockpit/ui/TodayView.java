package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.cockpit.Cockpit;
import it.florwork.cockpit.TodayPanel;
import it.florwork.cockpit.WorkItem;
import it.florwork.cockpit.WorkKind;
import it.florwork.cockpit.WorkSide;
import it.florwork.cockpit.Worklist;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The operator's home: what waits today from people and from companies, and beside it where everybody is. */
@Route("today")
@PageTitle("cockpit.today")
@Menu(title = "cockpit.today", order = 10, icon = "sun")
@RolesAllowed(Role.OPERATOR)
class TodayView extends Div implements BeforeEnterObserver {
    private static final String SIDE = "side";

    private final Cockpit cockpit;
    private final List<TodayPanel> panels;

    TodayView(Cockpit cockpit, List<TodayPanel> panels) {
        this.cockpit = cockpit;
        this.panels = panels;
        addClassName("fw-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var side = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SIDE)
                .flatMap(name -> Arrays.stream(WorkSide.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst());
        show(cockpit.today(), side);
    }

    private void show(Worklist all, Optional<WorkSide> side) {
        removeAll();
        var shown = side.map(all::from).orElse(all);
        var header = new PageHeader(
                        getTranslation("cockpit.waiting", all.items().size()))
                .withSubtitle(Formats.current().longDay(all.today()));
        header.withActions(sides(all, side));
        add(header);
        var columns = new Columns().work(shown.items().isEmpty() ? nothing() : list(shown));
        panels.forEach(panel -> columns.aside(panel.panel()));
        add(columns);
    }

    private Component sides(Worklist all, Optional<WorkSide> chosen) {
        var sides = new Nav();
        sides.addClassName("fw-segments");
        sides.setAriaLabel(getTranslation("cockpit.sides"));
        sides.add(segment(
                "today",
                chosen.isEmpty(),
                new Span(getTranslation("cockpit.side.all", all.items().size()))));
        for (WorkSide side : WorkSide.values()) {
            sides.add(segment(
                    "today?" + SIDE + "=" + side, chosen.equals(Optional.of(side)), words(side, all.from(side))));
        }
        return sides;
    }

    private Component[] words(WorkSide side, Worklist its) {
        int count = its.items().size();
        var full = new Span(getTranslation("cockpit.side." + side, count));
        full.addClassName("fw-desktop-only");
        var brief = new Span(getTranslation("cockpit.side." + side + ".short", count));
        brief.addClassName("fw-phone-only");
        return new Component[] {WorkRow.Side.valueOf(side.name()).icon().create(), full, brief};
    }

    private RecordLink segment(String path, boolean current, Component... words) {
        var link = new RecordLink(path, "");
        link.add(words);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component nothing() {
        return new Panel(new EmptyState(getTranslation("cockpit.nothing")));
    }

    private Panel list(Worklist list) {
        var panel = new Panel().flush();
        var first = list.items().getFirst();
        list.groups().forEach((when, items) -> {
            var heading =
                    new H2(new Span(getTranslation("cockpit.when." + when)), new Span(String.valueOf(items.size())));
            heading.addClassName("fw-group-head");
            panel.add(
                    heading,
                    new WorkList(items.stream()
                            .map(item -> row(item, list, item.equals(first)))
                            .toList()));
        });
        return panel;
    }

    private WorkRow row(WorkItem item, Worklist list, boolean isFirst) {
        String key = "cockpit.work." + item.kind();
        return new WorkRow(
                        WorkRow.Side.valueOf(item.kind().side().name()),
                        item.path(),
                        getTranslation(key + ".title", item.subject()))
                .withFact(getTranslation(
                        key + ".fact",
                        item.details().stream().map(TodayView::inWords).toArray()))
                .withChip(
                        new StatusBadge(tone(list.when(item)), Formats.current().due(item.due(), list.today())))
                .withAction(action(item, isFirst));
    }

    /** The one filled button is the first line's. */
    private RecordLink action(WorkItem item, boolean isFirst) {
        var link = new RecordLink(item.path(), getTranslation("cockpit.work." + item.kind() + ".action"))
                .withIcon(icon(item.kind()));
        return isFirst ? link.asPrimary() : link.asButton();
    }

    private static FwIcon icon(WorkKind kind) {
        return switch (kind) {
            case NEED_TO_CHECK, DAY_TO_RESOLVE, CORRECTION_TO_DECIDE, DAY_NOT_INSURED, FLAG_EXPIRES -> FwIcon.EYE;
            case NEED_WITHOUT_PROPOSAL -> FwIcon.MATCH;
            case MATCH_TO_PRESENT -> FwIcon.SEND;
            case MATCH_TO_MEET, MONTH_TO_CHASE, VISIT_PLANNED -> FwIcon.CALENDAR;
            case MATCH_TO_APPROVE, MONTH_TO_VERIFY -> FwIcon.CHECK;
            case MATCH_TO_PLACE, PLACEMENT_OF_SOMEBODY_AWAY -> FwIcon.LEAF;
            case PERSON_TO_CONTACT, PERSON_TO_REVIEW, MILESTONE_DUE -> FwIcon.PHONE;
            case PERSON_TO_ASSESS, ACTION_AGREED -> FwIcon.PERSON;
            case PEOPLE_BEYOND -> FwIcon.PEOPLE;
        };
    }

    private static Object inWords(Object detail) {
        return switch (detail) {
            case LocalDate day -> Formats.current().day(day);
            case YearMonth month -> Formats.current().month(month);
            default -> detail;
        };
    }

    private static Tone tone(Worklist.When when) {
        return switch (when) {
            case NOW -> Tone.LATE;
            case TODAY, THIS_WEEK -> Tone.NEAR;
            case LATER -> Tone.PLANNED;
        };
    }
}

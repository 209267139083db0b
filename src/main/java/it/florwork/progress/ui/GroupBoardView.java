package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.GroupId;
import it.florwork.progress.GroupBoard;
import it.florwork.progress.GroupBoard.DayCell;
import it.florwork.progress.GroupBoard.Row;
import it.florwork.progress.GroupBoard.WeekCell;
import it.florwork.progress.GroupBoards;
import it.florwork.progress.Week;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** A lab or Jolly group at a glance: people by days of the week and by weeks. */
@Route("board/:group/:week?")
@PageTitle("progress.board.title")
@RolesAllowed({Role.OPERATOR, Role.PATH_TUTOR})
class GroupBoardView extends Stack implements BeforeEnterObserver {
    private final transient GroupBoards boards;
    private final transient CardNames names;
    private final transient CurrentViewer viewer;
    private final LocalDate today;

    GroupBoardView(GroupBoards boards, CardNames names, CurrentViewer viewer, Clock clock) {
        this.boards = boards;
        this.names = names;
        this.viewer = viewer;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group =
                new GroupId(NotFound.id(event.getRouteParameters().get("group").orElse("")));
        var week = event.getRouteParameters().get("week").isEmpty()
                ? Week.of(today)
                : Parameters.week(event.getRouteParameters());
        show(group, boards.of(group, week));
    }

    private void show(GroupId group, GroupBoard board) {
        var week = board.weeks().getFirst();
        var formats = Formats.current();
        removeAll();
        add(
                PageHeader.ofData(board.name())
                        .withKicker(
                                viewer.get().is(Role.OPERATOR)
                                        ? new RecordLink("groups/" + group, getTranslation("progress.board.group"))
                                        : new RecordLink("week", getTranslation("progress.week.title")))
                        .withSubtitle(getTranslation(
                                "progress.week.span", formats.shortDay(week.monday()), formats.day(week.sunday()))),
                weeks(group, week));
        if (board.rows().isEmpty()) {
            add(new EmptyState(getTranslation("progress.board.empty")));
            return;
        }
        add(new Panel(table(board)).flush());
    }

    private Nav weeks(GroupId group, Week week) {
        var nav = new Nav(link(group, week.previous(), FwIcon.BACK, "progress.week.before"));
        nav.addClassNames("fw-row", "fw-weeks");
        nav.getElement().setAttribute("aria-label", getTranslation("progress.week.others"));
        if (week.compareTo(Week.of(today)) < 0) {
            nav.add(link(group, week.following(), FwIcon.FORWARD, "progress.week.after"));
        }
        return nav;
    }

    private RecordLink link(GroupId group, Week week, FwIcon icon, String key) {
        var link = new RecordLink("board/" + group + "/" + week.code(), getTranslation(key)).withIcon(icon);
        link.addClassNames("fw-button", "fw-link");
        return link;
    }

    private Div table(GroupBoard board) {
        var formats = Formats.current();
        var heads = new NativeTableRow();
        heads.add(heading(getTranslation("progress.board.person"), "col"));
        var week = board.weeks().getFirst();
        week.monday()
                .datesUntil(week.sunday().plusDays(1))
                .forEach(day -> heads.add(heading(formats.shortDay(day), "col")));
        board.weeks()
                .forEach(each -> heads.add(
                        heading(getTranslation("progress.board.week", formats.dayOfYear(each.monday())), "col")));
        var body = new NativeTableBody();
        var shown = names.ofBoard(board.rows().stream().map(Row::candidate).toList());
        board.rows().forEach(row -> body.add(line(row, week, shown.of(row.candidate(), row.codeName()))));
        var head = new NativeTableHeader();
        head.add(heads);
        var table = new NativeTable();
        table.add(head, body);
        var region = new Div(table);
        region.addClassNames("fw-table", "fw-board");
        region.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("progress.board.title"));
        return region;
    }

    private NativeTableRow line(Row row, Week week, String name) {
        var line = new NativeTableRow();
        var person = heading("", "row");
        person.add(RecordLink.ofData("cards/" + row.engagement(), name));
        line.add(person);
        week.monday()
                .datesUntil(week.sunday().plusDays(1))
                .forEach(date -> line.add(row.days().stream()
                        .filter(day -> day.date().equals(date))
                        .findFirst()
                        .map(this::day)
                        .orElseGet(NativeTableCell::new)));
        row.weeks().forEach(cell -> line.add(cell.inPeriod() ? week(cell) : new NativeTableCell()));
        return line;
    }

    private NativeTableCell day(DayCell day) {
        if (day.kind() == null) {
            return day.planned().value() == 0
                    ? new NativeTableCell()
                    : mark(
                            day.date().isBefore(today) ? FwIcon.CLOCK : FwIcon.MINUS,
                            day.date().isBefore(today) ? "untold" : "planned");
        }
        if (day.done().value() == 0) {
            return mark(
                    day.kind().countsAsPlanned() ? FwIcon.CROSS : FwIcon.MINUS,
                    day.kind().countsAsPlanned() ? "absent" : "off");
        }
        return day.done().value() < day.planned().value() ? mark(FwIcon.HALF, "partly") : mark(FwIcon.CHECK, "present");
    }

    private NativeTableCell mark(FwIcon icon, String word) {
        var hidden = new Span(getTranslation("progress.board.day." + word));
        hidden.addClassName("fw-hidden");
        var cell = new NativeTableCell();
        cell.add(icon.create(), hidden);
        cell.addClassNames("fw-board-day", "fw-board-" + word);
        cell.getElement().setAttribute("title", getTranslation("progress.board.day." + word));
        return cell;
    }

    private NativeTableCell week(WeekCell week) {
        var formats = Formats.current();
        var cell = new NativeTableCell();
        cell.add(new Div(
                getTranslation("progress.board.hours", formats.clock(week.done()), formats.clock(week.planned()))));
        cell.add(
                switch (week.card()) {
                    case SAVED -> new StatusBadge(Tone.GOOD, getTranslation("progress.board.card.SAVED"));
                    case MISSING -> new StatusBadge(Tone.NONE, getTranslation("progress.board.card.MISSING"));
                    case TWO_VERSIONS -> new StatusBadge(Tone.DIFFERS, getTranslation("progress.state.TWO_VERSIONS"));
                });
        if (week.faces() != null) {
            cell.add(new Div(getTranslation(
                    Boolean.TRUE.equals(week.faces())
                            ? "progress.board.faces.given"
                            : "progress.board.faces.missing")));
        }
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.progress.CardArchive;
import it.florwork.progress.CardDue;
import it.florwork.progress.CardState;
import it.florwork.progress.GroupBoards;
import it.florwork.progress.MilestoneDue;
import it.florwork.progress.Milestones;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who is due for a card this week: the tutor's second page. */
@Route("week/:week?")
@PageTitle("progress.week.title")
@Menu(title = "progress.week.menu", order = 20, icon = "week")
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
class WeekView extends Stack implements BeforeEnterObserver {
    private static final int MOST_MILESTONES = 50;
    private static final int MOST_EARLIER = 20;

    private final WeeklyCards cards;
    private final transient CardArchive archive;
    private final transient Milestones milestones;
    private final transient GroupBoards boards;
    private final transient CurrentViewer viewer;
    private final CardNames names;
    private final Clock clock;

    WeekView(
            WeeklyCards cards,
            CardArchive archive,
            Milestones milestones,
            GroupBoards boards,
            CurrentViewer viewer,
            CardNames names,
            Clock clock) {
        this.cards = cards;
        this.archive = archive;
        this.milestones = milestones;
        this.boards = boards;
        this.viewer = viewer;
        this.names = names;
        this.clock = clock;
        narrow();
    }

    static RouteParameters of(Week week) {
        return new RouteParameters("week", week.code());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var thisWeek = Week.of(LocalDate.now(clock));
        var week = event.getRouteParameters().get("week").isEmpty()
                ? thisWeek
                : Parameters.week(event.getRouteParameters());
        var due = cards.due(week);
        removeAll();
        add(header(week, due), weeks(week, thisWeek));
        if (viewer.get().is(Role.PATH_TUTOR)) {
            boards.mine()
                    .forEach(group -> add(RecordLink.ofData("board/" + group.id() + "/" + week.code(), group.name())
                            .withIcon(FwIcon.PEOPLE)));
        }
        if (due.isEmpty()) {
            add(new EmptyState(getTranslation("progress.week.empty")));
        } else {
            addDue(due, week);
        }
        addEarlier();
    }

    private void addDue(List<CardDue> due, Week week) {
        var shown = names.of(due.stream().map(CardDue::candidate).toList());
        var list = new Panel(
                        getTranslation("progress.week.list"),
                        new WorkList(due.stream()
                                .map(trainee -> row(trainee, week, shown.of(trainee.candidate(), trainee.codeName())))
                                .toList()))
                .flush();
        list.addClassName("fw-due");
        add(list);
        addMilestones(shown);
    }

    /** Whom the tutor followed once: what he wrote stays his to read. */
    private void addEarlier() {
        var earlier = archive.before(MOST_EARLIER);
        if (!earlier.isEmpty()) {
            add(new Panel(
                            getTranslation("progress.week.earlier"),
                            new WorkList(earlier.stream()
                                    .map(one -> WorkRow.plain(
                                                    RecordLink.ofData("cards/" + one.engagement(), one.codeName()))
                                            .withFact(Data.text(one.place()))
                                            .withFact(Formats.current().period(one.period())))
                                    .toList()))
                    .flush());
        }
    }

    /** What is due of the tutor's trainees beside the card. */
    private void addMilestones(CardNames.Shown shown) {
        var asked = milestones.due(MOST_MILESTONES);
        if (!asked.isEmpty()) {
            add(new Panel(
                            getTranslation("progress.milestone.due"),
                            new WorkList(asked.stream()
                                    .map(one -> milestone(one, shown.of(one.candidate(), one.codeName())))
                                    .toList()))
                    .flush());
        }
    }

    private WorkRow milestone(MilestoneDue due, String name) {
        var path = "milestones/" + due.engagement();
        return WorkRow.plain(RecordLink.ofData(path, name))
                .withFact(getTranslation(
                        "progress.milestone.on",
                        getTranslation("progress.milestone." + due.kind()),
                        Formats.current().date(due.on())))
                .withAction(new RecordLink(path, getTranslation("progress.week.write")).asButton());
    }

    private PageHeader header(Week week, List<CardDue> due) {
        long missing =
                due.stream().filter(card -> card.state() != CardState.SAVED).count();
        var formats = Formats.current();
        return new PageHeader(getTranslation("progress.week.heading", missing))
                .withSubtitle(getTranslation(
                        "progress.week.span", formats.shortDay(week.monday()), formats.day(week.sunday())));
    }

    private Nav weeks(Week week, Week thisWeek) {
        var nav = new Nav();
        nav.addClassNames("fw-row", "fw-weeks");
        nav.getElement().setAttribute("aria-label", getTranslation("progress.week.others"));
        nav.add(weekLink(week.previous(), FwIcon.BACK, "progress.week.before"));
        if (week.compareTo(thisWeek) < 0) {
            nav.add(weekLink(week.following(), FwIcon.FORWARD, "progress.week.after"));
        }
        return nav;
    }

    private RouterLink weekLink(Week week, FwIcon icon, String key) {
        var link = new RouterLink(getTranslation(key), WeekView.class, of(week));
        link.addClassNames("fw-button", "fw-link");
        link.addComponentAsFirst(icon.create());
        return link;
    }

    private WorkRow row(CardDue due, Week week, String name) {
        var path = "week/" + due.engagement() + "/" + week.code();
        var row = WorkRow.plain(RecordLink.ofData(path, name)).withFact(Data.text(due.place()));
        return switch (due.state()) {
            case MISSING -> row.withAction(new RecordLink(path, getTranslation("progress.week.write")).asButton());
            case SAVED -> row.withChip(new StatusBadge(Tone.GOOD, getTranslation("progress.state.SAVED")));
            case TWO_VERSIONS ->
                row.withChip(new StatusBadge(Tone.DIFFERS, getTranslation("progress.state.TWO_VERSIONS")))
                        .withAction(new RecordLink(path, getTranslation("progress.week.choose")).asButton());
        };
    }
}

package it.florwork.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.reporting.SituationKey;
import it.florwork.reporting.SituationMove;
import it.florwork.reporting.SituationPerson;
import it.florwork.reporting.Situations;
import it.florwork.shared.Period;
import it.florwork.shared.Table;
import it.florwork.shared.Table.Cell;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.TableLinks;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How people moved between the rows of the published table from one day to another; each move opens its people. */
@Route("situation/moves")
@PageTitle("reporting.moves")
@RolesAllowed(Role.OPERATOR)
class MovesView extends Stack implements BeforeEnterObserver {
    private final transient Situations situations;
    private final transient Clock clock;

    MovesView(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MovesAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock)));
    }

    private void show(MovesAddress asked) {
        var period = asked.period();
        var moves = read(period);
        var moved = moves.stream().filter(move -> !move.isStay()).toList();
        var stayed = moves.stream().filter(SituationMove::isStay).toList();
        removeAll();
        var columns = new Columns()
                .work(
                        moved.isEmpty()
                                ? new EmptyState(getTranslation("reporting.moves.none"))
                                : list("reporting.moves.moved", period, moved));
        if (!stayed.isEmpty()) {
            columns.aside(list("reporting.moves.stayed", period, stayed));
        }
        moves.stream().filter(asked::isOf).findFirst().ifPresent(move -> columns.work(people(period, move)));
        add(
                new PageHeader(getTranslation("reporting.moves.title", people(moved)))
                        .withKicker(new RecordLink("situation", getTranslation("reporting.situation")))
                        .withSubtitle(Formats.current().period(period))
                        .withActions(new TableLinks("reporting.moves.file", () -> table(period))),
                new PeriodFields(
                        period, chosen -> UI.getCurrentOrThrow().navigate(MovesView.class, MovesAddress.of(chosen))),
                columns);
    }

    private List<SituationMove> read(Period period) {
        return situations.moves(period).stream()
                .sorted(Comparator.comparingInt(SituationMove::people)
                        .reversed()
                        .thenComparing(SituationMove::now))
                .toList();
    }

    private static int people(List<SituationMove> moves) {
        return moves.stream().mapToInt(SituationMove::people).sum();
    }

    private Panel list(String title, Period period, List<SituationMove> moves) {
        return new Panel(
                        getTranslation(title, people(moves)),
                        new WorkList(moves.stream()
                                .map(move -> WorkRow.plain(new RecordLink(MovesAddress.path(period, move), words(move)))
                                        .withChip(new Span(String.valueOf(move.people()))))
                                .toList()))
                .flush();
    }

    private String words(SituationMove move) {
        return move.isStay()
                ? place(move.now())
                : getTranslation("reporting.moves.fromTo", place(move.was()), place(move.now()));
    }

    private String place(@Nullable SituationKey key) {
        return key == null
                ? getTranslation("reporting.moves.notKnown")
                : getTranslation("reporting.row." + key.code() + ".title");
    }

    private Panel people(Period period, SituationMove move) {
        var rows = new PagedRows<SituationPerson>(
                person -> new WorkRow(WorkRow.Side.PERSON, "people/" + person.id(), person.codeName()).ofData(),
                getTranslation("reporting.people.none"),
                getTranslation("reporting.people.more"));
        rows.show(
                move.people(),
                page -> situations.moved(period, move.was(), move.now(), page * PagedRows.SIZE, PagedRows.SIZE));
        return new Panel(getTranslation("reporting.people.of", words(move), move.people()), rows).flush();
    }

    private Table table(Period period) {
        return new Table(
                getTranslation("reporting.moves"),
                List.of(getTranslation("reporting.file.period", period.firstDay(), period.lastDay())),
                List.of(
                        getTranslation("reporting.moves.was"),
                        getTranslation("reporting.moves.now"),
                        getTranslation("reporting.moves.people")),
                read(period).stream()
                        .map(move ->
                                List.of(Cell.of(place(move.was())), Cell.of(place(move.now())), Cell.of(move.people())))
                        .toList());
    }
}

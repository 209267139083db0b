package it.florwork.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.FlagCounts;
import it.florwork.reporting.Situation;
import it.florwork.reporting.SituationKey;
import it.florwork.reporting.SituationPerson;
import it.florwork.reporting.Situations;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where everybody is on a date; the address holds the date and the figure that was opened. */
@Route("situation")
@PageTitle("reporting.situation")
@Menu(title = "reporting.situation", order = 90, icon = "chart")
@RolesAllowed({Role.OPERATOR, Role.EVALUATOR})
class SituationView extends Div implements BeforeEnterObserver {
    private final Situations situations;
    private final FlagCounts flags;
    private final CurrentViewer viewer;
    private final Clock clock;

    SituationView(Situations situations, FlagCounts flags, CurrentViewer viewer, Clock clock) {
        this.situations = situations;
        this.flags = flags;
        this.viewer = viewer;
        this.clock = clock;
        addClassName("fw-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = SituationAddress.read(event.getLocation().getQueryParameters());
        var today = LocalDate.now(clock);
        show(situations.on(asked.on().orElse(today)), asked.row().orElse(null), today);
    }

    private void show(Situation situation, @Nullable SituationKey opened, LocalDate today) {
        removeAll();
        boolean team = viewer.get().is(Role.OPERATOR);
        var table = new Panel(getTranslation("reporting.whereTheyAre"), SituationTable.whole(situation, team));
        if (!team) {
            table.add(Panel.note(getTranslation("reporting.heldBack.why", Situation.SMALLEST_SHOWN)));
        }
        add(new PageHeader(title(situation, today))
                .withSubtitle(Formats.current().longDay(situation.on()))
                .withActions(actions(situation, team)));
        var columns = new Columns().aside(table);
        columns.work(team && opened != null ? people(situation, opened) : explanation(team));
        if (!team) {
            columns.work(new FlagTable(flags.rows()));
        }
        add(columns);
    }

    private String title(Situation situation, LocalDate today) {
        var total = situation.total();
        if (total == null) {
            return getTranslation("reporting.situation.few");
        }
        return getTranslation(
                situation.on().equals(today) ? "reporting.situation.today" : "reporting.situation.then", total);
    }

    private Component[] actions(Situation situation, boolean team) {
        var file = new TableLinks(
                "reporting.situation.file",
                () -> SituationTables.of(situations.on(situation.on()), this::getTranslation));
        var indicators = new RecordLink("indicators", getTranslation("reporting.indicators"));
        return team
                ? new Component[] {
                    dateField(situation.on()),
                    new RecordLink("situation/moves", getTranslation("reporting.moves")),
                    indicators,
                    file
                }
                : new Component[] {dateField(situation.on()), indicators, file};
    }

    private DatePicker dateField(LocalDate on) {
        var field = Formats.current().datePicker(getTranslation("reporting.date"));
        field.setValue(on);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        SituationView.class,
                        SituationAddress.of(change.getValue()).parameters()));
            }
        });
        return field;
    }

    private Panel explanation(boolean team) {
        return new Panel(
                getTranslation("reporting.howItCounts"),
                new Div(getTranslation("reporting.howItCounts.text")),
                Panel.note(getTranslation(team ? "reporting.howItCounts.open" : "reporting.howItCounts.outside")));
    }

    private Panel people(Situation situation, SituationKey opened) {
        var list = new VirtualList<SituationPerson>();
        list.addClassName("fw-situation-people");
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> situations.people(opened, situation.on(), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return situation.count(opened);
                }));
        list.setRenderer(
                new ComponentRenderer<>(person -> RecordLink.ofData("people/" + person.id(), person.codeName())));
        return new Panel(
                getTranslation("reporting.row." + opened.code() + ".title") + " · " + situation.count(opened), list);
    }
}

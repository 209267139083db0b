package it.florwork.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.platform.FailedEvents;
import it.florwork.platform.JobOutcome;
import it.florwork.platform.JobRun;
import it.florwork.platform.JobRuns;
import it.florwork.platform.UnheardEvents;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the portal does by itself each night, and how it went last. */
@Route("jobs")
@PageTitle("platform.jobs.title")
@Menu(title = "platform.jobs.title", order = 940, icon = "gear")
@RolesAllowed("ADMINISTRATOR")
class JobsView extends Div implements BeforeEnterObserver {

    private final transient JobRuns runs;
    private final transient FailedEvents failed;

    JobsView(JobRuns runs, FailedEvents failed) {
        this.runs = runs;
        this.failed = failed;
        addClassName("fw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("platform.jobs.title"))
                .withSubtitle(getTranslation("platform.jobs.subtitle")));
        var unheard = failed.byListener();
        if (!unheard.isEmpty()) {
            add(unheard(unheard));
        }
        var last = runs.last();
        if (last.isEmpty()) {
            add(new EmptyState(getTranslation("platform.jobs.empty")));
        } else {
            var grid = grid();
            grid.setItems(last);
            add(new Panel(grid).flush());
        }
    }

    /** First what somebody has to look at. */
    private Panel unheard(List<UnheardEvents> unheard) {
        var formats = Formats.current();
        int all = unheard.stream().mapToInt(UnheardEvents::count).sum();
        return new Panel(
                        getTranslation("platform.events.title", all),
                        Panel.note(getTranslation("platform.events.what")),
                        new WorkList(unheard.stream()
                                .map(one -> WorkRow.plain(Data.text(one.shortName()))
                                        .withFact(getTranslation(
                                                "platform.events.since", one.count(), formats.moment(one.since()))))
                                .toList()))
                .asWarning();
    }

    private Grid<JobRun> grid() {
        var formats = Formats.current();
        var grid = new Grid<JobRun>();
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(run -> Data.text(run.job()))
                .setHeader(getTranslation("platform.jobs.job"))
                .setAutoWidth(true);
        grid.addColumn(run -> formats.date(run.day()))
                .setHeader(getTranslation("platform.jobs.day"))
                .setAutoWidth(true);
        grid.addColumn(run -> formats.moment(run.startedAt()))
                .setHeader(getTranslation("platform.jobs.started"))
                .setAutoWidth(true);
        grid.addColumn(run -> run.endedAt() == null ? "" : formats.moment(run.endedAt()))
                .setHeader(getTranslation("platform.jobs.ended"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::outcome).setHeader(getTranslation("platform.jobs.outcome"));
        return grid;
    }

    private Component outcome(JobRun run) {
        var badge = new StatusBadge(tone(run.outcome()), getTranslation("platform.jobs.outcome." + run.outcome()));
        return run.failure() == null ? badge : new Div(badge, Data.text(run.failure()));
    }

    private static Tone tone(JobOutcome outcome) {
        return switch (outcome) {
            case RUNNING -> Tone.PARTLY;
            case DONE -> Tone.GOOD;
            case ALARM, FAILED -> Tone.LATE;
        };
    }
}

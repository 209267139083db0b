package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.progress.MilestoneView;
import it.florwork.progress.Milestones;
import it.florwork.progress.MilestonesDetail;
import it.florwork.progress.Visits;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The milestones of one engagement: what is due is asked here, what was answered stands below; and the visits. */
@Route("milestones/:engagement")
@PageTitle("progress.milestone.title")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.HOST_TUTOR, Role.PATH_TUTOR})
class MilestonesView extends Stack implements BeforeEnterObserver {
    private final transient Milestones milestones;
    private final transient Visits visits;
    private final transient FormDrafts drafts;
    private final transient CardNames names;
    private final transient CurrentViewer viewer;
    private final LocalDate today;

    MilestonesView(
            Milestones milestones,
            Visits visits,
            FormDrafts drafts,
            CardNames names,
            CurrentViewer viewer,
            Clock clock) {
        this.milestones = milestones;
        this.visits = visits;
        this.drafts = drafts;
        this.names = names;
        this.viewer = viewer;
        this.today = LocalDate.now(clock);
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Parameters.engagement(event.getRouteParameters()));
    }

    private void show(EngagementId engagement) {
        var detail = milestones.of(engagement);
        removeAll();
        add(header(detail));
        var due = detail.milestones().stream()
                .filter(one -> !one.on().isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(latest -> latest.isOpen(today) && !viewer.get().is(Role.CASE_MANAGER));
        due.ifPresent(one -> add(new Panel(title(one), new MilestoneForm(engagement, one.kind(), drafts, taken -> {
            milestones.take(taken);
            show(engagement);
        }))));
        if (viewer.get().is(Role.OPERATOR)) {
            add(new VisitsPanel(engagement, visits, today, () -> show(engagement)));
        }
        detail.milestones().reversed().stream()
                .filter(one -> due.filter(one::equals).isEmpty())
                .forEach(one -> add(said(one)));
    }

    private PageHeader header(MilestonesDetail detail) {
        return PageHeader.ofData(names.ofArchive(detail.candidate()).of(detail.candidate(), detail.codeName()))
                .withKicker(new RecordLink("cards/" + detail.engagement(), getTranslation("progress.archive.title")))
                .withSubtitle(Data.text(detail.place()));
    }

    private String title(MilestoneView milestone) {
        return getTranslation(
                "progress.milestone.on",
                getTranslation("progress.milestone." + milestone.kind()),
                Formats.current().date(milestone.on()));
    }

    private Panel said(MilestoneView milestone) {
        var panel = new Panel(title(milestone));
        if (milestone.taken().isEmpty()) {
            panel.add(
                    milestone.on().isAfter(today)
                            ? new StatusBadge(Tone.PLANNED, getTranslation("progress.milestone.ahead"))
                            : new StatusBadge(Tone.NONE, getTranslation("progress.milestone.notAsked")));
        }
        milestone.taken().forEach(taken -> panel.add(said(milestone, taken)));
        return panel;
    }

    private Div said(MilestoneView milestone, MilestoneView.Taken taken) {
        var facts = new FactList();
        milestone.kind().questions().stream()
                .filter(question -> taken.answers().containsKey(question))
                .forEach(question -> facts.fact(
                        getTranslation("progress.milestone.question." + question),
                        getTranslation(
                                "progress.milestone.answer." + taken.answers().get(question))));
        var said = new Div(facts);
        List.of(taken.note()).stream()
                .filter(note -> !note.isEmpty())
                .forEach(note -> said.add(Data.mark(new Paragraph(note))));
        said.add(Panel.note(getTranslation(
                "progress.archive.by", taken.by(), Formats.current().moment(taken.at()))));
        return said;
    }
}

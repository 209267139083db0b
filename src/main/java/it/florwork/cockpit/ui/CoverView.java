package it.florwork.cockpit.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.cockpit.CoverRow;
import it.florwork.cockpit.Covers;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who covers whom while somebody is away: today and to come. */
@Route("cover")
@PageTitle("cockpit.cover")
@RolesAllowed(Role.OPERATOR)
class CoverView extends Stack implements BeforeEnterObserver {
    private final transient Covers covers;
    private final transient Colleagues colleagues;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;

    CoverView(Covers covers, Colleagues colleagues, CurrentViewer viewer, Clock clock) {
        this.covers = covers;
        this.colleagues = colleagues;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var me = viewer.get().user();
        removeAll();
        var rows = covers.rows();
        var others = colleagues.operators().stream()
                .filter(one -> !one.user().equals(me))
                .toList();
        add(
                new PageHeader(getTranslation("cockpit.cover.title"))
                        .withKicker(new RecordLink(WorkAddress.ROUTE, getTranslation("cockpit.today")))
                        .withSubtitle(getTranslation("cockpit.cover.what"))
                        .withActions(
                                ActionButton.plain(
                                        FwIcon.PERSON,
                                        getTranslation("cockpit.cover.other"),
                                        click -> ask("cockpit.cover.other", others, false)),
                                ActionButton.primary(
                                        FwIcon.PEOPLE,
                                        getTranslation("cockpit.cover.me"),
                                        click -> ask("cockpit.cover.me", others, true))),
                rows.isEmpty()
                        ? new Panel(new EmptyState(getTranslation("cockpit.cover.none")))
                        : new Panel(new WorkList(rows.stream().map(this::row).toList())).flush());
    }

    private WorkRow row(CoverRow cover) {
        var me = viewer.get().user();
        var row = WorkRow.plain(Data.text(cover.absentName()))
                .withFact(Stack.row(new Span(getTranslation("cockpit.cover.by")), Data.text(cover.coverName())))
                .withFact(new Paragraph(Formats.current().period(cover.days())));
        return cover.absent().equals(me) || cover.cover().equals(me)
                ? row.withAction(ActionButton.quiet(FwIcon.CROSS, getTranslation("cockpit.cover.end"), click -> {
                    covers.end(cover.id());
                    show();
                }))
                : row;
    }

    /** @param amAway whether the viewer is the one who is away */
    private void ask(String key, List<Colleague> others, boolean amAway) {
        var me = viewer.get().user();
        var today = LocalDate.now(clock);
        var who = new Select<Colleague>();
        who.setLabel(getTranslation(amAway ? "cockpit.cover.standIn" : "cockpit.cover.absent"));
        who.setItems(others);
        who.setItemLabelGenerator(Colleague::name);
        var from = StepDialog.date("cockpit.cover.from", today);
        from.setMin(today);
        var to = StepDialog.date("cockpit.cover.to", null);
        to.setMin(today);
        new StepDialog(key, () -> {
                    var other = who.getValue().user();
                    confirm(amAway ? me : other, amAway ? other : me, Period.of(from.getValue(), to.getValue()));
                })
                .needs(who, from, to)
                .open();
    }

    private void confirm(UserId absent, UserId standIn, Period days) {
        new CoverDialog(covers.preview(absent, standIn, days), () -> {
                    covers.arrange(absent, standIn, days);
                    show();
                })
                .open();
    }
}

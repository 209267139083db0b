package it.florwork.candidate.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.GroupRow;
import it.florwork.candidate.Pathways;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
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
import org.springframework.data.domain.PageRequest;

/** The groups of labs and on-the-job training: those that go on, then those that are over. */
@Route("groups")
@PageTitle("candidate.groups.title")
@Menu(title = "candidate.groups.title", order = 55, icon = "sprout")
@RolesAllowed(Role.OPERATOR)
class GroupListView extends Stack implements BeforeEnterObserver {
    private final transient Pathways pathways;
    private final transient Clock clock;
    private LocalDate today = LocalDate.EPOCH;

    GroupListView(Pathways pathways, Clock clock) {
        this.pathways = pathways;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        today = LocalDate.now(clock);
        removeAll();
        var goingOn = pathways.groups(today);
        add(
                new PageHeader(getTranslation("candidate.groups.title"))
                        .withActions(new RecordLink("groups/new", getTranslation("candidate.group.new")).asPrimary()),
                goingOn.isEmpty()
                        ? new EmptyState(getTranslation("candidate.groups.empty"))
                        : new Panel(new WorkList(goingOn.stream().map(this::row).toList())).flush());
        int over = pathways.countOver(today);
        if (over > 0) {
            var ended = new PagedRows<GroupRow>(
                    this::row, getTranslation("candidate.groups.empty"), getTranslation("candidate.groups.more"));
            add(new com.vaadin.flow.component.html.H2(getTranslation("candidate.groups.over")), ended);
            ended.show(over, page -> pathways.groupsOver(today, PageRequest.of(page, PagedRows.SIZE)));
        }
    }

    private WorkRow row(GroupRow group) {
        var line = WorkRow.plain(RecordLink.ofData("groups/" + group.id(), group.name()))
                .withFact(Stack.row(
                        new Span(getTranslation("candidate.pathway." + group.kind())),
                        Data.text(group.siteName()),
                        new Span(Formats.current().period(group.period()))));
        return group.period().lastDay().isBefore(today) ? line : line.withChip(taken(group));
    }

    private StatusBadge taken(GroupRow group) {
        return new StatusBadge(
                group.people() < group.places() ? Tone.READY : Tone.GOOD,
                getTranslation("candidate.group.taken", group.people(), group.places()));
    }
}

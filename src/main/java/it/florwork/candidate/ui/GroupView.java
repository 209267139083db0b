package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.EnrolmentRow;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.GroupSection;
import it.florwork.candidate.Identities;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.ShownName;
import it.florwork.company.CompanyService;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One group for operators: who takes part, who leads it, where it meets; when is said by the module that keeps calendars. */
@Route("groups/:group")
@PageTitle("candidate.group.title")
@RolesAllowed(Role.OPERATOR)
class GroupView extends Stack implements BeforeEnterObserver {
    private final transient Pathways pathways;
    private final transient People people;
    private final transient Identities identities;
    private final transient CompanyService companies;
    private final transient List<GroupSection> sections;
    private final transient CurrentViewer viewer;
    private final LocalDate today;

    GroupView(
            Pathways pathways,
            People people,
            Identities identities,
            CompanyService companies,
            List<GroupSection> sections,
            CurrentViewer viewer,
            Clock clock) {
        this.pathways = pathways;
        this.people = people;
        this.identities = identities;
        this.companies = companies;
        this.sections = sections;
        this.viewer = viewer;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new GroupId(NotFound.id(event.getRouteParameters().get("group").orElse(""))));
    }

    private void show(GroupId id) {
        var group = pathways.group(id);
        var members = pathways.members(id);
        var dialogs = new EnrolmentDialogs(pathways, today, () -> show(id));
        removeAll();
        var header = PageHeader.ofData(group.name())
                .withKicker(new RecordLink("groups", getTranslation("candidate.groups.title")))
                .withSubtitle(Stack.row(
                        new Span(getTranslation("candidate.pathway." + group.kind())),
                        new Span(Formats.current().period(group.period()))));
        if (group.period().lastDay().isAfter(today)) {
            header.withActions(ActionButton.primary(
                    FwIcon.PLUS, getTranslation("candidate.step.enrolOne"), click -> dialogs.into(group, people)));
        }
        var aside = new ArrayList<Component>();
        sections.forEach(section -> aside.add(section.forGroup(group, () -> show(id))));
        aside.add(facts(group));
        add(header, new Columns().work(members(group, members, dialogs)).aside(aside.toArray(Component[]::new)));
    }

    private Panel members(GroupCard group, List<EnrolmentRow> members, EnrolmentDialogs dialogs) {
        long now = members.stream()
                .filter(member -> member.outcome() == null && member.period().contains(today))
                .count();
        var panel = new Panel(getTranslation("candidate.group.members", now, group.places())).flush();
        var names = identities.namesFor(
                viewer.get(), members.stream().map(EnrolmentRow::candidate).toList(), "group.members");
        panel.add(
                members.isEmpty()
                        ? Panel.note(getTranslation("candidate.group.nobody"))
                        : new WorkList(members.stream()
                                .map(member -> row(member, names, dialogs))
                                .toList()));
        return panel;
    }

    private WorkRow row(EnrolmentRow member, Map<CandidateId, ShownName> names, EnrolmentDialogs dialogs) {
        var fact = Stack.row();
        var name = names.get(member.candidate());
        if (name != null) {
            fact.add(Data.text(name.toString()));
        }
        fact.add(new Span(Formats.current().period(member.period())));
        var row = new WorkRow(WorkRow.Side.PERSON, "people/" + member.candidate(), member.codeName())
                .ofData()
                .withFact(fact);
        var outcome = member.outcome();
        return outcome == null
                ? row.withAction(
                        ActionButton.quiet(getTranslation("candidate.step.leave"), click -> dialogs.outOf(member.id())))
                : row.withChip(new StatusBadge(Tone.NONE, getTranslation("candidate.outcome." + outcome)));
    }

    private Panel facts(GroupCard group) {
        var provider = companies.organisation(group.provider());
        return new Panel(
                getTranslation("candidate.group.where"),
                new FactList()
                        .data(getTranslation("candidate.group.provider"), provider.name())
                        .data(getTranslation("candidate.group.site"), group.siteName())
                        .data(getTranslation("candidate.group.address"), group.address())
                        .fact(getTranslation("candidate.group.places"), String.valueOf(group.places())));
    }
}

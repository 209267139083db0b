package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.OpenGroup;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationRow;
import it.florwork.company.SiteDetail;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An operator opens a group of a lab or of the on-the-job training. */
@Route("groups/new")
@PageTitle("candidate.group.new")
@RolesAllowed(Role.OPERATOR)
class OpenGroupView extends Stack {
    private final transient Pathways pathways;
    private final transient CompanyService companies;
    private final Select<PathwayKind> kind =
            StepDialog.choice("candidate.group.kind", "candidate.pathway.", PathwayKind.values());
    private final TextField name = new TextField(getTranslation("candidate.group.name"));
    private final Select<OrganisationRow> provider = new Select<>();
    private final Select<SiteDetail> site = new Select<>();
    private final WeekEditor week = new WeekEditor(getTranslation("candidate.group.week"));
    private final DatePicker from = StepDialog.date("candidate.group.from", null);
    private final DatePicker to = StepDialog.date("candidate.group.to", null);
    private final IntegerField places = new IntegerField(getTranslation("candidate.group.places"));
    private final Binder<OpenGroup> binder = new Binder<>();
    private final DraftBar draft;

    OpenGroupView(Pathways pathways, CompanyService companies, FormDrafts drafts) {
        this.pathways = pathways;
        this.companies = companies;
        narrow();
        var providers = companies.providers();
        provider.setLabel(getTranslation("candidate.group.provider"));
        provider.setItems(providers);
        provider.setItemLabelGenerator(OrganisationRow::name);
        site.setLabel(getTranslation("candidate.group.site"));
        site.setItemLabelGenerator(one -> one.data().name());
        provider.addValueChangeListener(change -> offerSites(change.getValue()));
        places.setStepButtonsVisible(true);
        require();
        draft = new DraftBar(drafts, "group", "")
                .keep("kind", kind, Enum::name, PathwayKind::valueOf)
                .keep("name", name)
                .keep("provider", provider, row -> row.id().toString(), id -> found(providers, id))
                .keep("site", site, one -> one.id().toString(), this::foundSite)
                .keep("week", week, WeeklyTimetable::format, WeeklyTimetable::parse)
                .keep("from", from, LocalDate::toString, LocalDate::parse)
                .keep("to", to, LocalDate::toString, LocalDate::parse)
                .keep("places", places, String::valueOf, Integer::valueOf)
                .offer();
        add(
                new PageHeader(getTranslation("candidate.group.new"))
                        .withKicker(new RecordLink("groups", getTranslation("candidate.groups.title"))),
                draft,
                new Panel(fields(kind, name, provider, site)),
                new Panel(fields(week, from, to, places)),
                new ActionBar(ActionButton.primary(getTranslation("candidate.group.open"), click -> open())));
    }

    private void require() {
        var required = getTranslation("shared.error.required");
        binder.forField(kind).withValidator(Objects::nonNull, required).bind(OpenGroup::kind, (to, value) -> {});
        binder.forField(name).asRequired(required).bind(OpenGroup::name, (to, value) -> {});
        binder.forField(provider).withValidator(Objects::nonNull, required).bind(read -> null, (to, value) -> {});
        binder.forField(site).withValidator(Objects::nonNull, required).bind(read -> null, (to, value) -> {});
        binder.forField(week)
                .withValidator(value -> !value.isEmpty(), getTranslation("candidate.error.groupNeedsHours"))
                .bind(OpenGroup::timetable, (to, value) -> {});
        binder.forField(from).asRequired(required).bind(read -> null, (to, value) -> {});
        binder.forField(to)
                .asRequired(required)
                .withValidator(
                        last -> from.isEmpty() || !last.isBefore(from.getValue()),
                        getTranslation("candidate.error.groupEndsBefore"))
                .bind(read -> null, (to, value) -> {});
        binder.forField(places)
                .asRequired(required)
                .withValidator(
                        count -> count >= 1 && count <= OpenGroup.MOST_PLACES,
                        getTranslation("candidate.error.groupPlaces", OpenGroup.MOST_PLACES))
                .bind(OpenGroup::places, (to, value) -> {});
    }

    private void offerSites(OrganisationRow of) {
        var sites = companies.organisation(of.id()).sites();
        site.setItems(sites);
        site.setHelperText(sites.isEmpty() ? getTranslation("candidate.group.noSite") : null);
        if (sites.size() == 1) {
            site.setValue(sites.getFirst());
        }
    }

    private static OrganisationRow found(List<OrganisationRow> providers, String id) {
        return providers.stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SiteDetail foundSite(String id) {
        return companies.organisation(provider.getValue().id()).sites().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        if (binder.validate().isOk()) {
            var where = site.getValue().data();
            var id = pathways.open(new OpenGroup(
                    kind.getValue(),
                    name.getValue(),
                    provider.getValue().id(),
                    where.name(),
                    where.address(),
                    where.municipality(),
                    where.patronDay(),
                    week.getValue(),
                    Period.of(from.getValue(), to.getValue()),
                    places.getValue()));
            draft.done();
            UI.getCurrentOrThrow().navigate("groups/" + id);
        }
    }

    private static Stack fields(Component... fields) {
        for (var field : fields) {
            field.addClassName("fw-wide");
        }
        return new Stack(fields);
    }
}

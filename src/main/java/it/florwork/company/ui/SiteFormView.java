package it.florwork.company.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.CompanyService;
import it.florwork.company.OrganisationService;
import it.florwork.company.SiteData;
import it.florwork.company.SiteDetail;
import it.florwork.company.SiteId;
import it.florwork.rules.Region;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A host's site: a new one, or a change. */
@Route("organisations/:organisation/sites/:site")
@PageTitle("company.site.title")
@RolesAllowed(Role.ADMINISTRATOR)
class SiteFormView extends Stack implements BeforeEnterObserver {
    private static final String NEW = "new";

    private final transient CompanyService companies;
    private final transient OrganisationService register;
    private final TextField name = new TextField(getTranslation("company.site.name"));
    private final TextField address = new TextField(getTranslation("company.address"));
    private final TextField municipality = new TextField(getTranslation("company.municipality"));
    private final TextField patronDay = new TextField(getTranslation("company.patronDay"));
    private final TextField ateco = new TextField(getTranslation("company.ateco"));
    private final IntegerField staff = new IntegerField(getTranslation("company.staff"));
    private final DatePicker countedOn = Formats.current().datePicker(getTranslation("company.countedOn"));
    private final Select<Region> region = new Select<>();
    private final Binder<SiteData> binder = new Binder<>();
    private final SiteId fresh = SiteId.next();
    private final PageHeader header = new PageHeader(getTranslation("company.site.new"));
    private final transient FormDrafts drafts;
    private transient @Nullable SiteDetail read;
    private @Nullable DraftBar draft;
    private transient @Nullable OrganisationId host;

    SiteFormView(CompanyService companies, OrganisationService register, FormDrafts drafts, Clock clock) {
        this.companies = companies;
        this.register = register;
        this.drafts = drafts;
        narrow();
        var today = LocalDate.now(clock);
        countedOn.setValue(today);
        patronDay.setHelperText(getTranslation("company.patronDay.help"));
        ateco.setHelperText(getTranslation("company.ateco.help"));
        staff.setHelperText(getTranslation("company.staff.help"));
        region.setLabel(getTranslation("company.region"));
        region.setHelperText(getTranslation("company.region.help"));
        region.setItems(Region.values());
        region.setItemLabelGenerator(one -> getTranslation("rules.region." + one));
        region.setValue(Region.OF_THE_PROJECT); // never empty: no need to ask for it
        var needed = getTranslation("shared.error.required");
        binder.forField(name).asRequired(needed).bind(SiteData::name, (to, value) -> {});
        binder.forField(address).asRequired(needed).bind(SiteData::address, (to, value) -> {});
        binder.forField(municipality).asRequired(needed).bind(SiteData::municipality, (to, value) -> {});
        binder.forField(region).bind(SiteData::region, (to, value) -> {});
        binder.forField(patronDay)
                .asRequired(needed)
                .withValidator(
                        text -> SiteData.dayAndMonth(text).isPresent(), getTranslation("company.error.patronDay"))
                .bind(
                        from -> from.patronDay().getDayOfMonth() + "/"
                                + from.patronDay().getMonthValue(),
                        (to, value) -> {});
        binder.forField(ateco)
                .asRequired(needed)
                .withValidator(text -> SiteData.isAteco(text.strip()), getTranslation("company.error.ateco"))
                .bind(SiteData::ateco, (to, value) -> {});
        binder.forField(staff)
                .asRequired(needed)
                .withValidator(count -> count >= 0, getTranslation("company.error.staff"))
                .bind(SiteData::permanentStaff, (to, value) -> {});
        binder.forField(countedOn)
                .asRequired(needed)
                .withValidator(day -> !day.isAfter(today), getTranslation("company.error.countedInTheFuture"))
                .bind(SiteData::countedOn, (to, value) -> {});
        add(
                header,
                new Fields(name, address, municipality, region, patronDay, ateco, staff, countedOn),
                new ActionBar(ActionButton.primary(getTranslation("company.save"), click -> save())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        var organisation = companies.organisation(
                new OrganisationId(NotFound.id(asked.get("organisation").orElse(""))));
        host = organisation.id();
        header.withKicker(RecordLink.ofData("organisations/" + organisation.id(), organisation.name()));
        var site = asked.get("site").orElse("");
        if (draft != null) {
            remove(draft);
        }
        if (!site.equals(NEW)) {
            var id = new SiteId(NotFound.id(site));
            read = organisation.sites().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> NotFound.of(SiteId.class, id));
            header.setTitle(getTranslation("company.change"));
            binder.readBean(read.data());
        }
        draft = new DraftBar(
                        drafts,
                        "site",
                        read == null ? organisation.id() + " new" : read.id().toString())
                .keep("name", name)
                .keep("address", address)
                .keep("municipality", municipality)
                .keep("region", region, Region::name, Region::valueOf)
                .keep("patronDay", patronDay)
                .keep("ateco", ateco)
                .keep("staff", staff, String::valueOf, Integer::valueOf)
                .keep("countedOn", countedOn, LocalDate::toString, LocalDate::parse)
                .offer();
        addComponentAtIndex(1, draft);
    }

    private void save() {
        if (binder.validate().isOk()) {
            var data = new SiteData(
                    name.getValue(),
                    address.getValue(),
                    municipality.getValue(),
                    SiteData.dayAndMonth(patronDay.getValue()).orElseThrow(),
                    ateco.getValue().strip(),
                    staff.getValue(),
                    countedOn.getValue(),
                    region.getValue());
            var organisation = Objects.requireNonNull(host);
            if (read == null) {
                register.addSite(fresh, organisation, data);
            } else {
                register.reviseSite(read.id(), read.version(), data);
            }
            if (draft != null) {
                draft.done();
            }
            UI.getCurrentOrThrow().navigate("organisations/" + organisation);
        }
    }
}

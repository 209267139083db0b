package it.florwork.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.CompanySection;
import it.florwork.company.CompanyService;
import it.florwork.company.DeclarationPoint;
import it.florwork.company.OrganisationDetail;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One company for the team: its sites, its agreement and declaration, and what the modules below add. */
@Route("companies/:company")
@PageTitle("company.company.title")
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
class CompanyView extends Stack implements BeforeEnterObserver {
    private final transient CompanyService companies;
    private final transient List<CompanySection> sections;
    private final LocalDate today;
    private final boolean records;

    CompanyView(CompanyService companies, List<CompanySection> sections, CurrentViewer viewer, Clock clock) {
        this.companies = companies;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CompanySection::order))
                .toList();
        this.records = viewer.get().is(Role.OPERATOR);
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OrganisationId(
                NotFound.id(event.getRouteParameters().get("company").orElse(""))));
    }

    private void show(OrganisationId id) {
        var company = companies.organisation(id);
        removeAll();
        var work = new ArrayList<Component>();
        sections.forEach(section -> work.add(section.forCompany(id)));
        company.sites().forEach(site -> work.add(Panel.ofData(site.data().name(), OrganisationFacts.of(site))));
        add(
                PageHeader.ofData(company.name())
                        .withKicker(new RecordLink("companies", getTranslation("company.companies.title"))),
                new Columns()
                        .work(work.toArray(Component[]::new))
                        .aside(
                                new Panel(getTranslation("company.data"), OrganisationFacts.of(company)),
                                agreement(company),
                                declaration(company)));
    }

    private Panel agreement(OrganisationDetail company) {
        var span = company.agreement();
        var badge = span == null
                ? new StatusBadge(Tone.LOOK, getTranslation("company.agreement.none"))
                : new StatusBadge(
                        span.contains(today) ? Tone.GOOD : Tone.NONE,
                        Formats.current().period(span));
        var panel = new Panel(getTranslation("company.agreement"), badge);
        if (records) {
            var from = Formats.current().datePicker(getTranslation("company.agreement.from"));
            var to = Formats.current().datePicker(getTranslation("company.agreement.to"));
            panel.add(new FormDialog(getTranslation("company.agreement.record"), List.of(from, to), () -> {
                        companies.agree(company.id(), Period.of(from.getValue(), to.getValue()));
                        show(company.id());
                    })
                    .opener(FwIcon.DOCUMENT));
        }
        return panel;
    }

    private Panel declaration(OrganisationDetail company) {
        var last = company.declaration();
        var panel = new Panel(getTranslation("company.declaration"));
        if (last == null) {
            panel.add(new StatusBadge(Tone.LOOK, getTranslation("company.declaration.none")));
        } else {
            boolean good = last.isGoodOn(today);
            panel.add(new StatusBadge(
                    good ? Tone.GOOD : Tone.BLOCKED,
                    getTranslation(good ? "company.declaration.good" : "company.declaration.notGood")));
            var facts = new FactList()
                    .fact(
                            getTranslation("company.declaration.on"),
                            Formats.current().date(last.declaredOn()))
                    .fact(
                            getTranslation("company.declaration.validTo"),
                            Formats.current().date(last.validTo()));
            last.notConfirmed()
                    .forEach(point -> facts.fact(
                            getTranslation("company.declaration.notConfirmed"),
                            getTranslation("company.point." + point)));
            panel.add(facts);
        }
        if (records) {
            panel.add(declare(company.id()));
        }
        return panel;
    }

    private ActionButton declare(OrganisationId company) {
        DatePicker on = Formats.current().datePicker(getTranslation("company.declaration.on"));
        on.setValue(today);
        var points = new CheckboxGroup<DeclarationPoint>(getTranslation("company.declaration.confirms"));
        points.setItems(DeclarationPoint.values());
        points.setItemLabelGenerator(point -> getTranslation("company.point." + point));
        return new FormDialog(getTranslation("company.declaration.record"), List.of(on), () -> {
                    companies.declare(company, on.getValue(), points.getValue());
                    show(company);
                })
                .with(points)
                .opener(FwIcon.DOCUMENT);
    }
}

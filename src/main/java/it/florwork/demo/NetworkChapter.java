package it.florwork.demo;

import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.company.DeclarationPoint;
import it.florwork.company.FoundOrganisation;
import it.florwork.company.OrganisationKind;
import it.florwork.company.SiteData;
import it.florwork.company.SiteId;
import it.florwork.rules.Region;
import it.florwork.shared.Period;
import it.florwork.shared.VatNumber;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** The organisations around the project, their people's accounts, fourteen hosts with their declarations and agreements. */
class NetworkChapter {
    final OrganisationId municipality = OrganisationId.next();
    final OrganisationId promoter = OrganisationId.next();
    final OrganisationId girasole = OrganisationId.next();
    final OrganisationId cristoforo = OrganisationId.next();
    private final OrganisationId university = OrganisationId.next();

    private final Stage stage;

    NetworkChapter(Stage stage) {
        this.stage = stage;
    }

    /** What must be there before anybody can act. */
    void found() {
        found(municipality, OrganisationKind.MUNICIPALITY, "Comune di Firenze (dimostrazione)", null);
        found(promoter, OrganisationKind.PROMOTER, "Mestieri Toscana (dimostrazione)", null);
        found(
                girasole,
                OrganisationKind.COOPERATIVE,
                "Il Girasole (dimostrazione)",
                VatNumber.startingWith("0000009148"));
        found(
                cristoforo,
                OrganisationKind.COOPERATIVE,
                "Cristoforo (dimostrazione)",
                VatNumber.startingWith("0000009248"));
        runsAt(girasole, "Laboratorio Il Girasole", "Via dei Vasi 12, Firenze", "Firenze", MonthDay.of(6, 24));
        runsAt(
                cristoforo,
                "Parco Mediceo di Pratolino",
                "Via Fiorentina 276, Vaglia, ingresso grande",
                "Vaglia",
                MonthDay.of(6, 29));
        found(university, OrganisationKind.EVALUATOR, "Università valutatrice (dimostrazione)", null);
        for (Host host : Host.values()) {
            found(host.organisation, OrganisationKind.COMPANY, host.title, host.vatNumber);
            stage.portal().organisations().addSite(host.site, host.organisation, host.siteCountedOn(stage.firstDay()));
        }
        var cast = stage.cast();
        cast.join("admin", municipality, Role.ADMINISTRATOR, "Amministrazione");
        cast.join("dpo", municipality, Role.DPO, "Protezione dati");
        cast.join("operator", promoter, Role.OPERATOR, "Operatrice 1");
        cast.join("operator2", promoter, Role.OPERATOR, "Operatore 2");
        cast.join("casemanager", municipality, Role.CASE_MANAGER, "Servizio sociale 1");
        cast.join("casemanager2", municipality, Role.CASE_MANAGER, "Servizio sociale 2");
        cast.join("evaluator", university, Role.EVALUATOR, "Valutazione");
        cast.join("pathtutor", cristoforo, Role.PATH_TUTOR, "Tutor Jolly");
        cast.join("pathtutor2", girasole, Role.PATH_TUTOR, "Tutor laboratorio");
        for (Host host : Host.values()) {
            cast.join(host.contact(), host.organisation, Role.COMPANY_CONTACT, "Referente " + host.title);
            cast.join(host.tutor(), host.organisation, Role.HOST_TUTOR, "Tutor " + host.title);
        }
    }

    void plan() {
        var day = Stage.weekday(stage.firstDay().plusDays(1));
        for (Host host : Host.values()) {
            declares(host, day);
            stage.at(
                    day,
                    Stage.AFTERNOON,
                    "operator",
                    () -> stage.portal().companies().agree(host.organisation, Period.of(day, day.plusYears(3))));
            recounted(host);
        }
        countedAgain(Host.HARDWARE, 5, 20);
    }

    private void declares(Host host, LocalDate day) {
        stage.at(
                day,
                Stage.MORNING,
                host.contact(),
                () -> stage.portal()
                        .companies()
                        .declare(host.organisation, day, EnumSet.allOf(DeclarationPoint.class)));
    }

    /** A staff count or a declaration older than six months does not carry an internship. */
    private void recounted(Host host) {
        var recount = stage.ago(120);
        declares(host, recount);
        stage.at(recount, Stage.NOON, "admin", () -> revise(host, host.siteCountedOn(recount)));
    }

    /** Fewer staff than before: two trainees where one is allowed. */
    private void countedAgain(Host host, int staff, int daysAgo) {
        var day = stage.ago(daysAgo);
        stage.at(day, Stage.NOON, "admin", () -> revise(host, host.siteWith(staff, day)));
    }

    private void revise(Host host, SiteData data) {
        var site = stage.portal()
                .companies()
                .organisation(host.organisation)
                .sites()
                .getFirst();
        stage.portal().organisations().reviseSite(site.id(), site.version(), data);
    }

    /** Where a cooperative's groups meet. */
    private void runsAt(
            OrganisationId cooperative, String name, String address, String municipality, MonthDay patronDay) {
        stage.portal()
                .organisations()
                .addSite(
                        SiteId.next(),
                        cooperative,
                        new SiteData(
                                name,
                                address,
                                municipality,
                                patronDay,
                                "88.99",
                                12,
                                stage.firstDay(),
                                Region.OF_THE_PROJECT));
    }

    private void found(OrganisationId id, OrganisationKind kind, String name, @Nullable VatNumber vatNumber) {
        stage.portal().organisations().found(new FoundOrganisation(id, kind, name, vatNumber, null));
    }
}

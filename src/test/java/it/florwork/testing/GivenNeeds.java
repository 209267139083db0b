package it.florwork.testing;

import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.company.OrganisationService;
import it.florwork.company.SiteData;
import it.florwork.company.SiteId;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningService;
import it.florwork.opening.PostOpening;
import it.florwork.opening.SkillNeed;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.SkillCode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Companies and what they need, reached as people reach them. */
public class GivenNeeds {
    /** Monday to Friday, 9 to 13: 20 hours. */
    public static final WeeklyTimetable MORNINGS = WeeklyTimetable.daily(
            9 * 60,
            13 * 60,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);

    private final TestAccounts accounts;
    private final OrganisationService organisations;
    private final OpeningService openings;
    private final OpeningCatalogue catalogue;
    private final Clock clock;

    GivenNeeds(
            TestAccounts accounts,
            OrganisationService organisations,
            OpeningService openings,
            OpeningCatalogue catalogue,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.openings = openings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A company with a site in Florence and twelve permanent staff, a contact and a tutor. */
    public record Company(OrganisationId id, SiteId site, Viewer contact, Viewer tutor) {}

    public Company company() {
        return company(12);
    }

    public Company company(int permanentStaff) {
        return companyOf(accounts.fresh(Role.COMPANY_CONTACT), permanentStaff);
    }

    /** The company of this contact gets a site and a tutor. */
    public Company companyOf(Viewer contact, int permanentStaff) {
        var site = site(contact.organisation(), permanentStaff);
        return new Company(
                contact.organisation(), site, contact, accounts.fresh(Role.HOST_TUTOR, contact.organisation()));
    }

    public SiteId site(OrganisationId company, int permanentStaff) {
        var site = SiteId.next();
        ActAs.run(
                accounts.named("admin"),
                () -> organisations.addSite(
                        site,
                        company,
                        new SiteData(
                                "Serre " + site.toString().substring(9),
                                "Via delle Serre 1",
                                "Firenze",
                                MonthDay.of(6, 24),
                                "01.30",
                                permanentStaff,
                                LocalDate.now(clock),
                                Region.OF_THE_PROJECT)));
        return site;
    }

    /** What a company would send: a helper in the garden, one place, mornings, both regimes, starting within a month. */
    public PostOpening gardenHelper(Company company) {
        return gardenHelper(company.site(), company.tutor().user(), 1, MORNINGS, Set.of(Regime.TE, Regime.TIS));
    }

    public PostOpening gardenHelper(
            @Nullable SiteId site, @Nullable UserId tutor, int places, WeeklyTimetable week, Set<Regime> regimes) {
        return PostOpening.blank()
                .describing(
                        "Aiuto giardiniere",
                        new OccupationCode("garden_worker"),
                        "Annaffiare, diserbare a mano, tenere puliti i vialetti.")
                .at(site, places)
                .starting(LocalDate.now(clock), LocalDate.now(clock).plusDays(30), 6)
                .weekly(week)
                .asking(
                        Map.of(
                                new SkillCode("raking"), SkillNeed.MUST,
                                new SkillCode("watering"), SkillNeed.WISH,
                                new SkillCode("hedge_pruning"), SkillNeed.TRAINABLE),
                        ItalianLevel.A1,
                        false)
                .under(regimes, tutor, "", null);
    }

    public OpeningId draft(Company company, PostOpening content) {
        return ActAs.call(company.contact(), () -> openings.post(content));
    }

    public OpeningId sent(Company company, PostOpening content) {
        var id = draft(company, content);
        ActAs.run(
                company.contact(), () -> openings.send(id, catalogue.detail(id).version()));
        return id;
    }

    public OpeningId published(Company company, PostOpening content) {
        var id = sent(company, content);
        ActAs.run(accounts.named("operator"), () -> openings.publish(id));
        return id;
    }

    /** A published need for one helper in the garden. */
    public OpeningId published(Company company) {
        return published(company, gardenHelper(company));
    }

    /** A published need for so many helpers in the garden. */
    public OpeningId published(Company company, int places) {
        return published(
                company,
                gardenHelper(company.site(), company.tutor().user(), places, MORNINGS, Set.of(Regime.TE, Regime.TIS)));
    }
}

package it.florwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.florwork.candidate.CandidateStatus;
import it.florwork.company.DeclarationPoint;
import it.florwork.rules.Regime;
import it.florwork.shared.PortalClock;
import it.florwork.shared.TaxCode;
import it.florwork.shell.Translations;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The whole story, told once: an administrator lets people in, a case manager refers a person, a company posts a need,
 * operators lead the two together, tutor and trainee record their days, both sign, the month is sealed and verified.
 * Nothing is laid beforehand but one administrator; every step is what a person taps. The internship begins in the last
 * whole week of a February, the one month without a holiday.
 */
final class Spine implements AutoCloseable {
    private static final Set<DayOfWeek> WORKING_DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
    private static final String LEAD = "Ente capofila"; // laid by the first migration
    private static final int QUESTIONS = 5;
    private static final String PASSWORD = TestAccounts.PASSWORD;

    /** Which device serves whom: those who are out and about, and those at a desk. */
    interface Devices {
        Window outside(String locale);

        Window office(String locale);
    }

    private final int port;
    private final PortalClock clock;
    private final Translations texts;
    private final Locale language;
    private final Devices devices;
    private final String mark;
    private final LocalDate firstDay;

    /** Who has a window open, by login name. */
    private final Map<String, Hand> hands = new HashMap<>();

    private String person = "";
    private String codeName = "";
    private String trainee = "";
    private String need = "";
    private String match = "";
    private String placement = "";

    /** @param mark tells the names of this story from those of others in the same database: a few small letters */
    Spine(int port, PortalClock clock, Translations texts, Locale language, Devices devices, String mark) {
        this.port = port;
        this.clock = clock;
        this.texts = texts;
        this.language = language;
        this.devices = devices;
        this.mark = mark;
        this.firstDay =
                nextFebruary(LocalDate.now(clock)).atDay(26).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The next February that leaves time to prepare. */
    private static YearMonth nextFebruary(LocalDate today) {
        var february = YearMonth.of(today.getYear(), Month.FEBRUARY);
        return today.plusDays(30).isBefore(february.atDay(20)) ? february : february.plusYears(1);
    }

    YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** @param administrators two who have signed in once and may decide on each other's invitations */
    void play(String administrator, String second) {
        at(firstDay.minusDays(12), 9);
        letTheTeamIn(administrator, second);
        foundTheCompany(administrator);
        refer();
        meet();
        assess();
        letTheTraineeIn();
        postTheNeed();
        publish();
        propose();
        agree();
        sayYes();
        present();
        showInterest();
        meetAndApprove();
        plan();
        fulfilTheRules();
        at(firstDay, 8);
        begin();
        recordTheDays();
        at(month().atEndOfMonth().plusDays(1), 9);
        signTheMonth();
        verify();
        seeBothSides();
    }

    // ---- who and where ----

    /** A second administrator for the very first one, who decides alone until then. */
    void inviteSecondAdministrator(String first, String second) {
        invite(first, second, LEAD, "ADMINISTRATOR");
    }

    private void letTheTeamIn(String administrator, String second) {
        invite(administrator, user("operator"), LEAD, "OPERATOR");
        invite(administrator, user("verifier"), LEAD, "OPERATOR");
        invite(administrator, user("casemanager"), LEAD, "CASE_MANAGER");
        var hand = desktop(second);
        for (var one : List.of("operator", "verifier", "casemanager")) {
            hand.open("memberships")
                    .choose("access.memberships.show", hand.text("access.memberships.state.WAITING"))
                    .press("access.memberships.confirmOf", user(one))
                    .seesNoMore("access.memberships.confirmOf", user(one));
        }
        hand.look("memberships");
    }

    private void invite(String administrator, String username, String organisation, String role) {
        var hand = desktop(administrator);
        hand.open("memberships").press("access.memberships.invite");
        hand.fill("access.username", username).fill("access.memberships.displayName", "Prova " + username);
        hand.search("access.memberships.organisation", organisation);
        hand.choose("access.memberships.role", hand.text("access.role." + role));
        hand.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(hand.text("access.memberships.invite")))
                .click();
        accept(linkShown(hand));
    }

    private static String linkShown(Hand hand) {
        hand.sees("shared.link.title");
        return hand.page()
                .getByLabel(hand.text("shared.link.label"), new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue();
    }

    void accept(String link) {
        try (var window = Window.phone(port, language.getLanguage())) {
            var page = window.page();
            window.open(link.replaceFirst("^https?://[^/]+", ""));
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("input[name=again]").fill(PASSWORD);
            window.shot("spine-invitation").isAccessible();
            page.locator("form button").last().click();
            page.waitForURL("**/login?welcome");
            assertThat(page.locator("main").innerText())
                    .contains(texts.getTranslation("access.login.welcome", language));
        }
    }

    private void foundTheCompany(String administrator) {
        var hand = desktop(administrator);
        hand.open("organisations").follow("company.new");
        hand.choose("company.kind", hand.text("company.kind.COMPANY"));
        hand.fill("company.name", company())
                .fill("company.vatNumber", TestAccounts.vatNumber().value())
                .fill("company.certifiedMail.ask", "serre." + mark + "@example.org");
        hand.look("organisation").press("company.save");
        hand.seesData(company()).follow("company.site.new");
        hand.fill("company.site.name", "Serre " + mark)
                .fill("company.address", "Via delle Serre 1")
                .fill("company.municipality", "Firenze")
                .fill("company.patronDay", "24/6")
                .fill("company.ateco", "01.30")
                .fill("company.staff", "12")
                .press("company.save");
        hand.seesData("Via delle Serre 1, Firenze");
        invite(administrator, user("contact"), company(), "COMPANY_CONTACT");
        invite(administrator, user("tutor"), company(), "HOST_TUTOR");
    }

    // ---- the person ----

    private void refer() {
        var hand = office("casemanager");
        hand.open("refer")
                .fill("candidate.firstName", "Persona")
                .fill("candidate.lastName", "Prova" + mark)
                .fill("candidate.taxCode", taxCode().value())
                .fill("candidate.phone", "055 5550" + "%03d".formatted(Math.floorMod(mark.hashCode(), 1000)))
                .fill("candidate.municipality", "Firenze");
        hand.look("refer").press("candidate.refer.send");
        person = hand.idIn("my-people");
        hand.sees("candidate.status." + CandidateStatus.REFERRED);
        codeName = hand.page().getByRole(AriaRole.HEADING).first().innerText().strip();
    }

    private void meet() {
        var hand = office("operator");
        hand.open("people/" + person);
        for (var step : List.of("candidate.step.contacted", "candidate.step.assess", "candidate.step.takeInCharge")) {
            hand.press(step).decide(step);
        }
        hand.sees("candidate.step.enrol");
    }

    private void assess() {
        var hand = office("operator");
        hand.open("people/" + person).week(8, 14, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
        hand.fill("candidate.card.travel", "45")
                .choose("candidate.card.italian", hand.text("candidate.italian.A2"))
                .choose("candidate.card.place", hand.text("candidate.card.place.OUTDOORS"))
                .check("candidate.regime." + Regime.TIS)
                .press("candidate.card.save")
                .sees("shared.saved");
        hand.search("candidate.skills.skill", skill("raking"))
                .choose("candidate.skills.level", hand.text("candidate.level.2"))
                .press("candidate.skills.add");
        hand.seesData(skill("raking")).look("person");
    }

    private void letTheTraineeIn() {
        var hand = office("operator");
        hand.open("people/" + person).press("candidate.access.link");
        accept(linkShown(hand));
        trainee = codeName.toLowerCase(Locale.ROOT);
    }

    // ---- the need ----

    private void postTheNeed() {
        var hand = outside(user("contact"));
        hand.open("my-needs").follow("opening.new");
        hand.search("opening.occupation", occupation());
        hand.fill(
                        "opening.tasks",
                        language.equals(Locale.ITALIAN)
                                ? "Annaffiare, diserbare a mano."
                                : "Watering, weeding by hand.")
                .look("need-1")
                .press("opening.next.1");
        hand.pick("Via delle Serre").press("opening.next.2");
        hand.date("opening.startFrom", firstDay).holds("opening.startTo", firstDay.plusMonths(1));
        hand.look("need-3").press("opening.next.3");
        for (var day : WORKING_DAYS) {
            hand.checkData(hand.weekday(day) + " 9–11").checkData(hand.weekday(day) + " 11–13");
        }
        hand.look("need-4").press("opening.next.4");
        hand.search("opening.need.MUST", skill("raking"));
        hand.page().keyboard().press("Escape");
        hand.look("need-5").press("opening.next.5");
        hand.choose("opening.tutor", "Prova " + user("tutor"));
        hand.press("opening.next.6");
        hand.sees("opening.send").look("need-read").press("opening.send");
        hand.seesNoMore("opening.send").look("need-sent");
        need = hand.idIn("my-needs");
    }

    private void publish() {
        var hand = office("operator");
        hand.open("needs/" + need).press("opening.publish");
        hand.sees("opening.suspend").seesData(codeName).look("need-people");
    }

    // ---- the match ----

    private void propose() {
        var hand = office("operator");
        hand.open("needs/" + need);
        hand.page()
                .locator("li", new Page.LocatorOptions().setHasText(codeName))
                .getByText(hand.text("matching.propose"))
                .first()
                .click();
        match = hand.idIn("matches");
        hand.press("matching.select").sees("matching.next.SELECTED.TIS").look("match");
    }

    private void agree() {
        var hand = office("casemanager");
        hand.open("agreements").seesData(codeName).look("agreements");
        hand.press("matching.agreements.agree").sees("matching.agreements.empty");
    }

    private void sayYes() {
        var hand = trainee();
        hand.open("my-choices").sees("matching.mine.asked").look("my-choices");
        hand.press("matching.mine.yes").sees("matching.mine.status.CANDIDATE_OK");
    }

    private void present() {
        var hand = office("operator");
        hand.open("matches/" + match).press("matching.present").sees("matching.status.PRESENTED");
    }

    private void showInterest() {
        var hand = outside(user("contact"));
        hand.open("presented").look("presented");
        hand.page().locator(".fw-work-title a").first().click();
        hand.sees("matching.presented.why").look("presented-profile");
        assertThat(hand.page().content()).doesNotContain(codeName, "Prova" + mark, person, match);
        hand.press("matching.presented.yes").sees("matching.presented.status.INTEREST");
    }

    private void meetAndApprove() {
        var hand = office("operator");
        hand.open("matches/" + match).press("matching.talkHeld").decide("matching.talkHeld");
        hand.press("matching.approve", codeName).decide("matching.approve.verb");
        hand.sees("matching.makePlacement").look("match-approved");
    }

    // ---- the internship ----

    private void plan() {
        var hand = office("operator");
        hand.open("matches/" + match).follow("matching.makePlacement");
        hand.sees("placement.make.title").look("placement-plan").press("placement.make");
        placement = hand.idIn("placements");
        hand.sees("placement.readiness.open", 9);
        writeTheProject();
    }

    private void writeTheProject() {
        var hand = office("operator");
        hand.open("internships/" + placement + "/project/edit").fill("placement.project.tasks", "Annaffiare.");
        var goals = hand.page().locator(".fw-panel");
        for (int i = 1; i <= 2; i++) {
            var panel = goals.filter(new Locator.FilterOptions().setHasText(hand.text("placement.goal", i)));
            panel.getByLabel(hand.text("placement.goal.title"), new Locator.GetByLabelOptions().setExact(true))
                    .fill("Prova obiettivo " + i);
            panel.getByLabel(hand.text("placement.goal.measure"), new Locator.GetByLabelOptions().setExact(true))
                    .fill("Si vede ogni giorno");
            panel.locator("vaadin-select").click();
            hand.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions()
                                    .setName(hand.text("placement.project.level.3"))
                                    .setExact(true))
                    .click();
        }
        hand.look("project-form").press("placement.project.save");
        hand.press("placement.project.sign.PROMOTER").seesNoMore("placement.project.sign.PROMOTER");
        var company = outside(user("contact"));
        company.open("internships/" + placement + "/project").press("placement.project.sign.HOST");
        company.seesNoMore("placement.project.sign.HOST");
        var own = trainee();
        own.open("internships/" + placement + "/project").look("project").press("placement.project.sign.TRAINEE");
        own.sees("placement.project.signed");
    }

    private void fulfilTheRules() {
        var hand = office("operator");
        recordTheCompanysPapers(hand);
        hand.open("placements/" + placement);
        for (var policy : List.of("V10", "V11", "V12", "V13", "V17", "V20")) {
            tick(hand, policy);
        }
        hand.sees("placement.readiness.open", 0).look("placement-ready");
        hand.press("placement.makeReady").seesNoMore("placement.makeReady");
    }

    private void recordTheCompanysPapers(Hand hand) {
        hand.open("companies").fill("company.search", company()).followData(company());
        hand.press("company.agreement.record")
                .date("company.agreement.from", firstDay.minusDays(30))
                .date("company.agreement.to", firstDay.plusYears(2))
                .decide("company.save");
        hand.press("company.declaration.record");
        for (var point : DeclarationPoint.values()) {
            hand.check("company.point." + point);
        }
        hand.decide("company.save").sees("company.declaration.good");
    }

    private void tick(Hand hand, String policy) {
        hand.page()
                .locator("li", new Page.LocatorOptions().setHasText(hand.text("placement.policy." + policy)))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        hand.fill("placement.tick.number", "PROVA-" + policy).today("placement.tick.day");
        if (policy.equals("V11")) {
            hand.checkData(hand.text("placement.regime." + Regime.TIS));
        }
        hand.decide("placement.tick");
    }

    private void begin() {
        var hand = office("operator");
        hand.open("placements/" + placement).press("placement.start").seesNoMore("placement.start");
        hand.look("placement-active");
    }

    // ---- days and week ----

    private void recordTheDays() {
        for (var day : workingDays()) {
            at(day, 14);
            boolean first = day.equals(firstDay);
            var hand = outside(user("tutor"));
            hand.open("day").sees("register.day.toMark");
            if (first) {
                hand.look("tutor-day");
            }
            hand.pressLong("register.day.allAsPlanned").sees("register.day.saved", 1);
            var other = trainee();
            other.open("my-day");
            if (first) {
                other.look("my-day");
            }
            other.press("register.own.agree").sees("register.mine.saved");
            if (day.equals(firstDay.plusDays(2))) {
                tellTheWeek();
            }
        }
    }

    private List<LocalDate> workingDays() {
        return firstDay.datesUntil(month().atEndOfMonth().plusDays(1))
                .filter(day -> WORKING_DAYS.contains(day.getDayOfWeek()))
                .toList();
    }

    private void tellTheWeek() {
        var hand = outside(user("tutor"));
        hand.open("week").look("week").follow("progress.week.write");
        hand.sees("progress.card.heading");
        int questions = hand.page().locator(".fw-question").count(); // the five, and the goals of the training project
        for (int i = 0; i < questions; i++) {
            hand.answer(i, "progress.rating.WITH_SOME_HELP").sees("progress.card.answered", i + 1, questions);
        }
        hand.fill("progress.card.example", "Prova: ha pulito gli attrezzi.").look("week-card");
        hand.press("progress.card.save").sees("progress.state.SAVED");
        var other = trainee();
        other.open("my-week").sees("progress.face.heading");
        for (int i = 0; i < QUESTIONS; i++) {
            other.answer(i, "progress.face.GOOD");
        }
        other.look("my-week").press("progress.face.save").sees("progress.face.thanks");
    }

    // ---- the month ----

    private void signTheMonth() {
        var query = "?month=" + month();
        var hand = trainee();
        hand.open("my-month" + query).look("my-month").press("attendance.my.confirm");
        hand.sees("attendance.step.trainee").look("my-month-confirmed");
        var other = outside(user("tutor"));
        other.open("tutor-months" + query).look("tutor-months");
        other.checkLong("attendance.tutor.looked", "");
        other.press("attendance.tutor.signMany", 1);
        other.sees("attendance.tutor.waiting", 0).look("tutor-months-signed");
    }

    private void verify() {
        var hand = office("verifier");
        hand.open("months/" + placement + "/" + month()).look("month-sealed");
        hand.press("attendance.verify").check("attendance.verify.looked").decide("attendance.verify");
        hand.sees("attendance.step.verified").look("month-verified");
    }

    // ---- both sides ----

    private void seeBothSides() {
        var hand = office("operator");
        hand.open("today").look("today");
        hand.open("people/" + person).sees("candidate.timeline.REFERRED").look("person-story");
        hand.open("needs/" + need).seesData(codeName).look("need-filled");
        hand.open("situation").look("situation");
    }

    // ---- who is at which device ----

    /** An administrator, who asks for the language at the door. */
    private Hand desktop(String username) {
        return hands.computeIfAbsent(username, name -> {
            var window = Window.desktop(port, language.getLanguage()).open("/login?lang=" + language.getLanguage());
            return new Hand(window.enter(name, PASSWORD), texts, language);
        });
    }

    private Hand office(String role) {
        return hands.computeIfAbsent(
                user(role),
                name -> new Hand(devices.office(language.getLanguage()).signIn(name), texts, language));
    }

    private Hand outside(String username) {
        return hands.computeIfAbsent(
                username,
                name -> new Hand(devices.outside(language.getLanguage()).signIn(name), texts, language));
    }

    private Hand trainee() {
        return outside(trainee);
    }

    private String user(String role) {
        return role + "-" + mark;
    }

    private String company() {
        return "Vivaio di prova " + mark;
    }

    private TaxCode taxCode() {
        int n = Math.floorMod(mark.hashCode(), 26 * 26 * 26);
        var letters = "" + (char) ('A' + n / 676) + (char) ('A' + n / 26 % 26) + (char) ('A' + n % 26);
        return TaxCode.startingWith("YYY" + letters + "80A01D612");
    }

    private String skill(String code) {
        return switch (code) {
            case "raking" -> language.equals(Locale.ITALIAN) ? "Rastrellare e raccogliere" : "Raking and gathering";
            default -> throw new IllegalArgumentException(code);
        };
    }

    private String occupation() {
        return language.equals(Locale.ITALIAN) ? "Aiuto giardiniere" : "Garden helper";
    }

    /** Another day: whoever was signed in has been away for too long. */
    private void at(LocalDate day, int hour) {
        close();
        clock.travelTo(
                day.atTime(LocalTime.of(hour, 0)).atZone(PortalClock.ROME).toInstant());
    }

    @Override
    public void close() {
        hands.values().forEach(Hand::close);
        hands.clear();
    }
}

package it.florwork.testing;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.AssessPerson;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.Identity;
import it.florwork.candidate.OpenGroup;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.TaxCode;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** People at each stage, brought there by lawful calls, under two case managers and an operator of their own. */
public class GivenPeople {
    public static final WeeklyTimetable EVERY_MORNING = WeeklyTimetable.daily(
            8 * 60,
            14 * 60,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestAccounts accounts;
    private final Referrals referrals;
    private final CandidateService candidates;
    private final Assessments assessments;
    private final Pathways pathways;
    private final Clock clock;

    GivenPeople(
            TestAccounts accounts,
            Referrals referrals,
            CandidateService candidates,
            Assessments assessments,
            Pathways pathways,
            Clock clock) {
        this.accounts = accounts;
        this.referrals = referrals;
        this.candidates = candidates;
        this.assessments = assessments;
        this.pathways = pathways;
        this.clock = clock;
    }

    /** @param account signs in as the person */
    public record Person(CandidateId id, Viewer caseManager, Viewer operator, Viewer account, Identity identity) {}

    /** An identity that belongs to nobody. */
    public Identity somebody() {
        return somebody("Prova", new PhoneNumber("+39055%07d".formatted(NUMBER.incrementAndGet())));
    }

    public Identity somebody(String firstName, PhoneNumber phone) {
        int n = NUMBER.incrementAndGet();
        var letters = "" + (char) ('A' + n / 676 % 26) + (char) ('A' + n / 26 % 26) + (char) ('A' + n % 26);
        return new Identity(firstName, "Persona" + n, TaxCode.startingWith("XXX" + letters + "80A01D612"), phone);
    }

    public Person referred() {
        return referred(accounts.fresh(Role.CASE_MANAGER), somebody());
    }

    public Person referred(Viewer caseManager, Identity identity) {
        var id = ActAs.call(caseManager, () -> referrals.refer(new ReferPerson(identity, "Firenze")))
                .id();
        var account = accounts.fresh(Role.CANDIDATE);
        ActAs.run(Viewer.system("test"), () -> candidates.linkAccount(id, account.user()));
        return new Person(id, caseManager, accounts.fresh(Role.OPERATOR), account, identity);
    }

    public Person inCharge() {
        return inCharge(referred());
    }

    public Person inCharge(Person person) {
        var today = LocalDate.now(clock);
        ActAs.run(person.operator(), () -> {
            candidates.contacted(person.id(), today);
            candidates.assess(person.id(), today);
            candidates.takeInCharge(person.id(), today);
        });
        return person;
    }

    /** In charge, with a card that fits {@link GivenNeeds#gardenHelper}. */
    public Person assessed() {
        return assessed(inCharge());
    }

    public Person assessed(Person person) {
        ActAs.run(
                person.operator(),
                () -> assessments.assess(
                        person.id(),
                        assessments.card(person.id()).version(),
                        new AssessPerson(
                                EVERY_MORNING,
                                60,
                                "Firenze",
                                ItalianLevel.B1,
                                true,
                                false,
                                Set.of(Regime.TE, Regime.TIS))));
        return person;
    }

    /** A group that meets from today for three months. */
    public GroupId group(PathwayKind kind) {
        return group(kind, 12);
    }

    public GroupId group(PathwayKind kind, int places) {
        var today = LocalDate.now(clock);
        return ActAs.call(
                Viewer.system("test"),
                () -> pathways.open(new OpenGroup(
                        kind,
                        "Gruppo " + NUMBER.incrementAndGet(),
                        accounts.organisation(Role.PATH_TUTOR),
                        "Parco di prova",
                        "Via del Parco 1",
                        "Firenze",
                        MonthDay.of(6, 24),
                        EVERY_MORNING,
                        Period.of(today, today.plusMonths(3)),
                        places)));
    }

    /** A path tutor of the cooperative that runs this group. */
    public Viewer tutorOf(GroupId group) {
        var provider =
                ActAs.call(Viewer.system("test"), () -> pathways.group(group).provider());
        return accounts.fresh(Role.PATH_TUTOR, provider);
    }

    public EngagementId enrolled(Person person, GroupId group) {
        var today = LocalDate.now(clock);
        return ActAs.call(
                person.operator(), () -> pathways.enrol(person.id(), group, Period.of(today, today.plusMonths(3))));
    }
}

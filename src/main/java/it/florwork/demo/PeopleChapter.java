package it.florwork.demo;

import it.florwork.access.ActAs;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.candidate.AssessPerson;
import it.florwork.candidate.ErasureId;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.SkillSource;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.casework.ContactKind;
import it.florwork.casework.RecordContact;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** 51 people are referred, met and known; sixteen of them withdraw or wait. */
class PeopleChapter {
    static final int PEOPLE = 51;
    /** Works where the law on targeted placement binds the firm. */
    static final int COUNTED_FOR_L68 = 20;

    private static final int WITH_ALLOWANCE = 17;
    private static final int WITH_EXPIRING_PERMIT = 22;
    private static final int TO_CALL_AGAIN = 25;
    private static final int TO_PROPOSE = 27;
    private static final int FIRST_WITHDRAWN = 36;
    private static final int FIRST_WAITING = 45;
    private static final int LAST_WITH_ACCOUNT = 26;
    private static final List<String> TOWNS =
            List.of("Firenze", "Firenze", "Scandicci", "Firenze", "Sesto Fiorentino", "Bagno a Ripoli");
    private static final List<String> SKILLS = List.of(
            "watering",
            "dishwashing",
            "raking",
            "floor_cleaning",
            "packing",
            "kitchen_cleaning",
            "folding_linen",
            "shelf_filling",
            "hand_tools",
            "order_picking");

    private final Stage stage;
    private final OrganisationId municipality;
    private final List<Person> people =
            IntStream.rangeClosed(1, PEOPLE).mapToObj(Person::new).toList();

    PeopleChapter(Stage stage, OrganisationId municipality) {
        this.stage = stage;
        this.municipality = municipality;
    }

    Person person(int number) {
        return people.get(number - 1);
    }

    List<Person> people(int from, int to) {
        return people.subList(from - 1, to);
    }

    void plan() {
        people.forEach(this::becomesKnown);
        people(FIRST_WITHDRAWN, FIRST_WAITING - 1).forEach(this::withdraws);
        people(FIRST_WAITING, PEOPLE).forEach(this::waits);
        asksToBeErased(person(FIRST_WITHDRAWN), true);
        asksToBeErased(person(FIRST_WITHDRAWN + 1), false);
    }

    /** Two who withdrew told their case manager: of one it is decided, and somebody else may carry it out. */
    private void asksToBeErased(Person person, boolean granted) {
        var id = new Later<ErasureId>();
        stage.at(
                stage.ago(6),
                Stage.MORNING,
                person.caseManager(),
                () -> id.set(stage.portal().erasures().askFor(person.id())));
        if (granted) {
            stage.at(
                    stage.ago(5),
                    Stage.AFTERNOON,
                    person.operator(),
                    () -> stage.portal().erasures().grant(id.get()));
        }
    }

    private void becomesKnown(Person person) {
        var portal = stage.portal();
        var referred = referredOn(person);
        stage.at(referred, Stage.MORNING + person.number, person.caseManager(), () -> {
            person.id(portal.referrals()
                    .refer(new ReferPerson(person.identity(), town(person)))
                    .id());
            ActAs.run(Cast.LOADER, () -> {
                portal.candidates().giveCode(person.id(), person.code());
                if (person.number <= LAST_WITH_ACCOUNT && !person.hasNoEmail()) {
                    var account = stage.cast().join(person.account(), municipality, Role.CANDIDATE, null);
                    portal.candidates().linkAccount(person.id(), account.user());
                }
            });
        });
        stage.at(Stage.weekday(referred.plusDays(3)), Stage.AFTERNOON, person.operator(), () -> {
            var on = Stage.weekday(referred.plusDays(3));
            portal.candidates().contacted(person.id(), on);
            notes(person, ContactKind.CALL, on, 15, "Risponde alla prima telefonata. Meglio chiamare la mattina.");
        });
        if (person.hasNoEmail()) {
            stage.at(Stage.weekday(referred.plusDays(4)), Stage.AFTERNOON, person.operator(), () -> {
                portal.ways().card(person.id());
                stage.cast().joinsWithACard(person.account());
            });
        }
        var met = Stage.weekday(referred.plusDays(9));
        stage.at(met, Stage.MORNING, person.operator(), () -> {
            portal.candidates().assess(person.id(), met);
            notes(person, ContactKind.MEETING, met, 50, "Arriva in orario, con l’autobus. Porta il documento.");
            var card = portal.assessments().card(person.id());
            portal.assessments().assess(person.id(), card.version(), card(person));
            skills(person)
                    .forEach(skill ->
                            portal.assessments().claim(person.id(), skill, 1 + person.number % 4, SkillSource.SELF));
        });
        var inCharge = Stage.weekday(referred.plusDays(14));
        stage.at(
                inCharge,
                Stage.NOON,
                person.operator(),
                () -> portal.candidates().takeInCharge(person.id(), inCharge));
        stage.at(inCharge, Stage.EVENING, person.caseManager(), () -> flags(person));
        if (person.number == TO_CALL_AGAIN) {
            var called = stage.ago(8);
            stage.at(
                    called,
                    Stage.EVENING,
                    person.operator(),
                    () -> portal.contacts()
                            .record(
                                    person.id(),
                                    new RecordContact(
                                            ContactKind.CALL,
                                            called,
                                            20,
                                            "Chiede se ci sono posti vicino a casa.",
                                            "Richiamare con due proposte",
                                            stage.today().minusDays(1))));
        }
    }

    /** Most came at the beginning; nine are new, two of them without a proposal for a little longer than they should. */
    private LocalDate referredOn(Person person) {
        int later = person.number % 10;
        if (person.number == TO_CALL_AGAIN || person.number == TO_PROPOSE) {
            return Stage.weekday(stage.today().minusDays(52L - later));
        }
        return Stage.weekday(
                person.number > TO_PROPOSE && person.number < FIRST_WITHDRAWN
                        ? stage.today().minusDays(42L - later)
                        : stage.firstDay().plusDays(2L + later));
    }

    private void notes(Person person, ContactKind kind, LocalDate on, int minutes, String note) {
        stage.portal().contacts().record(person.id(), new RecordContact(kind, on, minutes, note, "", null));
    }

    /** Who may do which internship; one household with the allowance, one permit that expires soon, one quota place. */
    private void flags(Person person) {
        says(
                person,
                new Flag(
                        FlagKind.TIS_ELIGIBLE,
                        card(person).regimes().contains(Regime.TIS) ? FlagValue.YES : FlagValue.BEING_CHECKED,
                        null));
        if (person.number == WITH_ALLOWANCE) {
            says(person, new Flag(FlagKind.ADI, FlagValue.YES, null));
        }
        if (person.number == WITH_EXPIRING_PERMIT) {
            says(person, new Flag(FlagKind.PERMIT, FlagValue.YES, stage.today().plusDays(24)));
        }
        if (person.number == COUNTED_FOR_L68) {
            says(person, new Flag(FlagKind.L68, FlagValue.YES, null));
        }
        if (person.number % 8 == 0) {
            says(person, new Flag(FlagKind.L381, FlagValue.YES, null));
        }
    }

    private void says(Person person, Flag flag) {
        var flags = stage.portal().flags();
        flags.set(person.id(), flags.of(person.id()).version(), flag);
    }

    private void withdraws(Person person) {
        var reasons = WithdrawalReason.values();
        var day = stage.ago(40 + person.number);
        stage.at(
                day,
                Stage.MORNING,
                person.operator(),
                () -> stage.portal().candidates().withdraw(person.id(), reasons[person.number % reasons.length], day));
    }

    private void waits(Person person) {
        var reasons = WaitingReason.values();
        var day = stage.ago(person.number - 20);
        var review = stage.today().plusDays(person.number == PEOPLE ? 0 : person.number - 30L);
        stage.at(
                day,
                Stage.MORNING,
                person.caseManager(),
                () -> stage.portal()
                        .candidates()
                        .putOnWait(person.id(), reasons[person.number % reasons.length], day, review));
    }

    private static String town(Person person) {
        return TOWNS.get(person.number % TOWNS.size());
    }

    private static List<SkillCode> skills(Person person) {
        return IntStream.range(0, 3)
                .mapToObj(i -> new SkillCode(SKILLS.get((person.number + i) % SKILLS.size())))
                .toList();
    }

    /** Most can come in the mornings; every fifth only in the afternoons. */
    private static AssessPerson card(Person person) {
        boolean afternoons = person.number > 20 && person.number % 5 == 0;
        var days = DayOfWeek.values();
        var week = new DayOfWeek[] {days[0], days[1], days[2], days[3], days[4]};
        return new AssessPerson(
                afternoons
                        ? WeeklyTimetable.daily(14 * 60, 19 * 60, week)
                        : WeeklyTimetable.daily(8 * 60, 14 * 60, week),
                person.number > 20 && person.number % 7 == 0 ? 30 : 75,
                town(person),
                ItalianLevel.values()[1 + person.number % 4],
                person.number % 2 == 0,
                person.number % 9 == 0,
                person.number > 20 && person.number % 4 == 0 ? Set.of(Regime.TIS) : Set.of(Regime.TE, Regime.TIS));
    }
}

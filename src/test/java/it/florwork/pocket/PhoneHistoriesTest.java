package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.Months;
import it.florwork.attendance.OwnActs;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.progress.Face;
import it.florwork.progress.Origin;
import it.florwork.progress.OwnCards;
import it.florwork.progress.Rating;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WriteSelfCard;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Seed;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What two phones of a tutor, one of a trainee and an operator say of three days and in the week's cards, sent twice and in any order, before and
 * after the month is sealed or the tutor's assignment ends: nothing is lost, nothing counts twice, and whatever the order of
 * arrival, the same acts stand, the same conflicts are open, the same requests wait. The rules of merging alone live
 * thousands of such histories in MonthHistoryTest; here each goes through the services and the database.
 */
@PortalTest
@UseCase("UC-111")
class PhoneHistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 18);
    private static final Week WEEK = Week.of(FIRST);
    private static final List<TimeSlot> TIMES =
            List.of(new TimeSlot(510, 750), new TimeSlot(510, 690), new TimeSlot(540, 750));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Entries entries;

    @Autowired
    Days days;

    @Autowired
    OwnActs acts;

    @Autowired
    SelfCards self;

    @Autowired
    OwnCards ownCards;

    @Autowired
    Months months;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private final Map<Internship, List<SkillCode>> skills = new HashMap<>();

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    /** Days are numbered from 0; this one stands for the week's card. */
    private static final int CARD = 3;

    /** Who says what of which day, or in the week's card, knowing which earlier acts of the same side. */
    private record Act(int number, String phone, Side side, int day, TimeSlot slot, Set<Integer> basedOn) {
        boolean isCard() {
            return day == CARD;
        }
    }

    /** What everybody can see in the end. */
    private record Outcome(
            Set<Integer> stored,
            Map<LocalDate, String> standing,
            List<Set<Integer>> cards,
            Set<Integer> waiting,
            int requests) {}

    private enum Turn {
        NOTHING,
        SEALED,
        TUTOR_LEFT
    }

    @Test
    void whateverTheOrderOfArrivalTheSameIsThereInTheEnd() {
        var seed = Seed.of(PhoneHistoriesTest.class);
        var random = seed.random();
        int rounds = Seed.rounds(9);
        for (int round = 0; round < rounds; round++) {
            var turn = Turn.values()[round % Turn.values().length];
            var before = history(random, 0, 8);
            var after = history(random, before.size(), 6);
            var label = "seed %d round %d %s".formatted(seed.value(), round, turn);
            var inOrder = lived(before, after, turn, new Random(0), false);
            var shuffled = lived(before, after, turn, random, true);
            assertThat(shuffled).as(label).isEqualTo(inOrder);
            assertThat(inOrder.stored()).as(label).hasSize(before.size() + after.size());
            if (turn == Turn.SEALED) {
                assertThat(inOrder.requests()).as(label).isEqualTo((int)
                        after.stream().filter(act -> !act.isCard()).count());
            }
            if (turn == Turn.TUTOR_LEFT) {
                assertThat(inOrder.requests()).as(label).isEqualTo((int) after.stream()
                        .filter(act -> act.side() == Side.TUTOR && !act.isCard())
                        .count());
            }
        }
    }

    private static List<Act> history(Random random, int from, int length) {
        var all = new ArrayList<Act>();
        var phones = List.of("tutor-1", "tutor-2", "trainee");
        var known = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < length; i++) {
            var phone = phones.get(random.nextInt(phones.size()));
            int day = random.nextInt(CARD + 1);
            var ofDay = known.computeIfAbsent(phone + day, key -> new TreeSet<>());
            var side = phone.equals("trainee") ? Side.TRAINEE : Side.TUTOR;
            if (random.nextInt(3) == 0) { // the two phones have met a server in between
                all.stream()
                        .filter(act -> act.side() == side && act.day() == day)
                        .forEach(act -> ofDay.add(act.number()));
            }
            int number = from + i;
            all.add(new Act(number, phone, side, day, TIMES.get(random.nextInt(TIMES.size())), lastThree(ofDay)));
            ofDay.add(number);
        }
        return all;
    }

    private static Set<Integer> lastThree(Set<Integer> numbers) {
        return numbers.stream().skip(Math.max(0, numbers.size() - 3)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Outcome lived(List<Act> before, List<Act> after, Turn turn, Random random, boolean shuffle) {
        given.on(LAST);
        var internship = given.placement(Period.of(FIRST, turn == Turn.TUTOR_LEFT ? LAST.plusWeeks(1) : LAST));
        skills.put(
                internship,
                ActAs.call(internship.trainee(), () -> self.sheets(WEEK))
                        .getFirst()
                        .skills());
        var ids = new TreeMap<Integer, UUID>();
        Stream.concat(before.stream(), after.stream()).forEach(act -> ids.put(act.number(), UUID.randomUUID()));
        arrive(before, ids, internship, random, shuffle);
        turn(turn, internship);
        arrive(after, ids, internship, random, shuffle);
        return outcome(internship, ids);
    }

    /** Each once at least, some twice or three times. */
    private void arrive(List<Act> sent, Map<Integer, UUID> ids, Internship internship, Random random, boolean shuffle) {
        var arriving = new ArrayList<>(sent);
        if (shuffle) {
            sent.stream().filter(act -> random.nextBoolean()).forEach(arriving::add);
            sent.stream().filter(act -> random.nextInt(4) == 0).forEach(arriving::add);
            Collections.shuffle(arriving, random);
        }
        var waiting = new ArrayDeque<>(arriving);
        while (!waiting.isEmpty()) {
            var act = waiting.removeFirst();
            try {
                var answer = ActAs.call(viewer(act, internship), () -> sent(act, ids, internship));
                assertThat(answer.fate()).isNotNull();
            } catch (RuleViolation early) { // a card whose earlier save is still on its way: sent again after it
                assertThat(early.key()).isEqualTo("progress.error.unknownBasis");
                waiting.addLast(act);
            }
        }
    }

    private Received sent(Act act, Map<Integer, UUID> ids, Internship internship) {
        if (!act.isCard()) {
            return entries.day(report(act, ids, internship), null);
        }
        var id = Objects.requireNonNull(ids.get(act.number()));
        var basis = act.basedOn().stream()
                .map(number -> Objects.requireNonNull(ids.get(number)))
                .collect(Collectors.toSet());
        var origin = new Origin(act.phone(), act.number() + 1L, clock.instant(), "Europe/Rome");
        var asked = Objects.requireNonNull(skills.get(internship));
        int level = 1 + act.number() % 4;
        return act.side() == Side.TRAINEE
                ? entries.card(
                        new WriteSelfCard(id, internship.id(), WEEK, all(asked, Face.of(level)), basis, origin), null)
                : entries.card(
                        new WriteWeeklyCard(
                                id,
                                internship.id(),
                                WEEK,
                                all(asked, Rating.of(level)),
                                "Ha contato gli attrezzi.",
                                "",
                                basis,
                                origin),
                        null);
    }

    private static <T> Map<SkillCode, T> all(List<SkillCode> asked, T answer) {
        return asked.stream().collect(Collectors.toMap(skill -> skill, skill -> answer));
    }

    private static Viewer viewer(Act act, Internship internship) {
        return act.side() == Side.TRAINEE ? internship.trainee() : internship.tutor();
    }

    private static ReportDay report(Act act, Map<Integer, UUID> ids, Internship internship) {
        var date = FIRST.plusDays(act.day());
        return new ReportDay(
                new DayReportId(Objects.requireNonNull(ids.get(act.number()))),
                internship.id(),
                date,
                DayKind.PARTIAL,
                List.of(act.slot()),
                null,
                act.basedOn().stream()
                        .map(number -> new DayReportId(Objects.requireNonNull(ids.get(number))))
                        .collect(Collectors.toSet()),
                act.phone(),
                act.number() + 1L,
                LAST.atTime(8, 0).atZone(PortalClock.ROME).toInstant(),
                "Europe/Rome",
                null);
    }

    private void turn(Turn turn, Internship internship) {
        switch (turn) {
            case NOTHING -> {}
            case SEALED -> seal(internship);
            case TUTOR_LEFT -> {
                var target = new AssignmentTarget.OfEngagement(internship.id(), internship.candidate());
                ActAs.run(
                        Viewer.system("test"),
                        () -> assignments.end(assignments.of(target).getFirst().id(), LAST));
                given.on(LAST.plusDays(1));
            }
        }
    }

    /** An operator settles each day, the day after the last both say yes. */
    private void seal(Internship internship) {
        var operator = accounts.fresh(it.florwork.access.Role.OPERATOR);
        ActAs.run(
                operator,
                () -> days.days(internship.id(), FIRST, LAST)
                        .forEach(day -> days.resolve(
                                new ReportDay(
                                        DayReportId.next(),
                                        internship.id(),
                                        day.date(),
                                        DayKind.PRESENT,
                                        day.planned(),
                                        null,
                                        day.basisOf(Side.OPERATOR),
                                        "desk",
                                        0,
                                        clock.instant(),
                                        "Europe/Rome",
                                        null),
                                "Settled with both.")));
        given.on(LAST.plusDays(1));
        var month = YearMonth.from(LAST);
        var shown = ActAs.call(internship.tutor(), () -> months.month(internship.id(), month));
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), month, shown.contentHash()));
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), month, shown.contentHash()));
    }

    private Outcome outcome(Internship internship, Map<Integer, UUID> ids) {
        var numbers = ids.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().toString(), Map.Entry::getKey));
        var stored = database.sql("select id from day_report where engagement_id = ? and device <> 'desk'")
                .param(internship.id().toString())
                .query(String.class)
                .list();
        assertThat(stored).doesNotHaveDuplicates();
        var cards = database.sql("select id from card_report where engagement_id = ?")
                .param(internship.id().toString())
                .query(String.class)
                .list();
        assertThat(cards).doesNotHaveDuplicates();
        var waiting = Stream.of(internship.trainee(), internship.tutor())
                .flatMap(viewer -> ActAs.call(viewer, () -> acts.waiting(FIRST, LAST)).keySet().stream())
                .map(id -> numbers.get(id.toString()))
                .collect(Collectors.toCollection(TreeSet::new));
        int requests = database.sql("select count(*) from correction_request where engagement_id = ?")
                .param(internship.id().toString())
                .query(Integer.class)
                .single();
        var standing = new TreeMap<LocalDate, String>();
        ActAs.call(internship.trainee(), () -> days.days(internship.id(), FIRST, LAST))
                .forEach(day -> standing.put(day.date(), shape(day, numbers)));
        return new Outcome(
                Stream.concat(stored.stream(), cards.stream())
                        .map(numbers::get)
                        .collect(Collectors.toCollection(TreeSet::new)),
                standing,
                Stream.of(internship.trainee(), internship.tutor())
                        .map(viewer -> standing(viewer, internship, numbers))
                        .toList(),
                waiting,
                requests);
    }

    private Set<Integer> standing(Viewer viewer, Internship internship, Map<String, Integer> numbers) {
        return ActAs.call(viewer, () -> ownCards.standing(internship.id(), WEEK)).stream()
                .map(id -> numbers.get(id.toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a disputed day the version that counts is chosen by id in the end: its minutes are what compares. */
    private static String shape(DayView day, Map<String, Integer> numbers) {
        return day.state() + " " + words(day.trainee(), numbers) + words(day.tutor(), numbers)
                + (day.state() == DayState.FREE ? "" : day.doneMinutes());
    }

    private static Set<Integer> words(List<DayVersion> versions, Map<String, Integer> numbers) {
        return versions.stream()
                .map(version -> numbers.get(version.id().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package it.florwork.cockpit;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.progress.Face;
import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.rules.ChangeRule;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleService;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cards, faces and the month's forecast warn of; each test with people of its own, from Monday 1 June 2026 on. */
@PortalTest
@UseCase("UC-93")
class CardWarningsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Period SUMMER = Period.of(MONDAY, LocalDate.of(2026, 9, 30));
    private static final Week FIRST = Week.of(MONDAY);

    @Autowired
    GivenAttendance given;

    @Autowired
    GivenProgress progress;

    @Autowired
    TestAccounts accounts;

    @Autowired
    EarlyWarnings warnings;

    @Autowired
    AlertLists lists;

    @Autowired
    RuleService rules;

    @Autowired
    PortalClock clock;

    private Viewer operator;
    private Internship internship;

    @BeforeEach
    void aTrainee() {
        operator = accounts.fresh(Role.OPERATOR);
        given.on(MONDAY);
        internship = given.placement(SUMMER);
    }

    @AfterEach
    void now() {
        clock.returnToPresent();
    }

    @Test
    void twoWholeWeeksWithoutACardAreSaidUntilOneIsWritten() {
        lookOn(MONDAY.plusWeeks(2).minusDays(1));
        assertThat(rules(operator)).doesNotContain(AlertRule.CARD_MISSING);

        lookOn(MONDAY.plusWeeks(2));
        assertThat(alert(AlertRule.CARD_MISSING).facts().values()).containsExactly(2, MONDAY);
        assertThat(rules(internship.caseManager())).contains(AlertRule.CARD_MISSING);

        card(FIRST.following(), Rating.ALONE);
        lookOn(MONDAY.plusWeeks(2));
        assertThat(rules(operator)).doesNotContain(AlertRule.CARD_MISSING);
    }

    @Test
    void noCardIsMissedOfSomebodyWhoWasAway() {
        given.on(MONDAY.plusWeeks(2));
        for (var day = MONDAY; day.isBefore(MONDAY.plusWeeks(2)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && day.getDayOfMonth() != 2) {
                given.tutorSays(internship, day, DayKind.SICK);
            }
        }
        lookOn(MONDAY.plusWeeks(2));
        assertThat(rules(operator)).doesNotContain(AlertRule.CARD_MISSING);
    }

    @Test
    void skillsThatStandLowerThanTheLastTimeAreSaid() {
        given.on(MONDAY.plusWeeks(2));
        card(FIRST, Rating.ALONE);
        card(FIRST.following(), Rating.ALONE);
        lookOn(MONDAY.plusWeeks(2));
        assertThat(rules(operator)).doesNotContain(AlertRule.RATING_DOWN);

        card(Week.of(MONDAY.plusWeeks(2)), Rating.WITH_SOME_HELP);
        lookOn(MONDAY.plusWeeks(2));
        assertThat(alert(AlertRule.RATING_DOWN).facts().values())
                .endsWith(MONDAY.plusWeeks(2))
                .first()
                .satisfies(count -> assertThat((Integer) count).isBetween(2, 5));
    }

    @Test
    void twoLowWeeksAreTheOperatorsAlone() {
        given.on(MONDAY.plusWeeks(1));
        faces(FIRST, Face.SO_SO);
        lookOn(MONDAY.plusWeeks(1));
        assertThat(rules(operator)).doesNotContain(AlertRule.FACES_LOW);

        faces(FIRST.following(), Face.HARD);
        lookOn(MONDAY.plusWeeks(1));
        assertThat(alert(AlertRule.FACES_LOW).facts().values()).containsExactly(2, MONDAY);
        assertThat(rules(internship.caseManager())).doesNotContain(AlertRule.FACES_LOW);
        assertThat(ActAs.call(internship.tutor(), () -> lists.mine(10)))
                .extracting(AlertRow::rule)
                .doesNotContain(AlertRule.FACES_LOW);
    }

    @Test
    void thatTheTwoSeeAWeekApartWaitsFromTheSameClickForTheOperatorAlone() {
        card(FIRST, Rating.WITH_CONSTANT_HELP);
        faces(FIRST, Face.GOOD);

        assertThat(alert(AlertRule.SEEN_APART).severity()).isEqualTo(Severity.TALK);
        assertThat(alert(AlertRule.SEEN_APART).facts().values()).containsExactly(5, MONDAY);
        assertThat(rules(internship.caseManager())).isEmpty();
        lookOn(MONDAY.plusDays(1));
        assertThat(rules(operator)).contains(AlertRule.SEEN_APART);
    }

    @Test
    void aMonthThatWillNotReachSeventyPercentIsUrgent() {
        tell(12, 6);
        lookOn(LocalDate.of(2026, 6, 18));
        assertThat(alert(AlertRule.FORECAST).severity()).isEqualTo(Severity.HIGH);
        assertThat(alert(AlertRule.FORECAST).facts().values()).startsWith(YearMonth.of(2026, 6), 50);
    }

    @Test
    void theTraineeHearsFirstOfAMonthThatOnlyMayFallShort() {
        tell(10, 3);
        lookOn(LocalDate.of(2026, 6, 16));
        assertThat(rules(operator)).doesNotContain(AlertRule.FORECAST);
        assertThat(ActAs.call(internship.trainee(), lists::saidToMe))
                .extracting(AlertRow::rule)
                .contains(AlertRule.FORECAST);

        given.on(LocalDate.of(2026, 6, 18));
        assertThat(alert(AlertRule.FORECAST).severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void oneDayMissedAtTheBeginningForecastsNothing() {
        given.on(LocalDate.of(2026, 6, 3));
        given.tutorSays(internship, MONDAY, DayKind.SICK);
        lookOn(LocalDate.of(2026, 6, 3));
        given.on(LocalDate.of(2026, 6, 6));
        assertThat(rules(operator)).doesNotContain(AlertRule.FORECAST);
    }

    @Test
    void eachIsSwitchedOffFromADay() {
        var day = MONDAY.plusWeeks(2);
        faces(FIRST, Face.HARD);
        given.on(MONDAY.plusWeeks(1));
        faces(FIRST.following(), Face.HARD);
        lookOn(day);
        assertThat(rules(operator)).contains(AlertRule.FACES_LOW, AlertRule.CARD_MISSING);
        var admin = accounts.fresh(Role.ADMINISTRATOR);
        var keys = List.of(RuleKey.WARN_FACES_LOW, RuleKey.WARN_CARD_MISSING);
        keys.forEach(key -> change(admin, key, null, day.plusDays(1)));
        try {
            lookOn(day.plusDays(1));
            assertThat(rules(operator)).doesNotContain(AlertRule.FACES_LOW, AlertRule.CARD_MISSING);
        } finally {
            keys.forEach(key -> change(admin, key, 2, day.plusDays(2)));
        }
    }

    /** So many planned days from the first on, of which the first ones were missed with a reason. */
    private void tell(int days, int missed) {
        given.on(LocalDate.of(2026, 6, 20));
        var day = MONDAY;
        for (int told = 0; told < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && day.getDayOfMonth() != 2) {
                if (told < missed) {
                    given.tutorSays(internship, day, DayKind.SICK);
                } else {
                    given.tutorSays(internship, day, DayKind.PRESENT, MORNING);
                }
                told++;
            }
        }
    }

    private void card(Week week, Rating rating) {
        progress.tutorSays(internship.tutor(), internship.id(), week, rating);
    }

    private void faces(Week week, Face face) {
        progress.traineeFeels(internship.trainee(), internship.id(), week, face);
    }

    private void lookOn(LocalDate day) {
        given.on(day);
        ActAs.run(Viewer.system("test"), () -> warnings.look(LocalDate.now(clock)));
    }

    private List<AlertRule> rules(Viewer viewer) {
        return ActAs.call(viewer, () -> lists.ofPerson(internship.candidate())).stream()
                .map(AlertRow::rule)
                .toList();
    }

    private AlertRow alert(AlertRule rule) {
        return ActAs.call(operator, () -> lists.ofPerson(internship.candidate())).stream()
                .filter(alert -> alert.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private void change(Viewer admin, RuleKey key, @Nullable Integer figure, LocalDate from) {
        ActAs.run(admin, () -> {
            var row = rules.rows().stream()
                    .filter(rule -> rule.key() == key && rule.validity().isOpen())
                    .findFirst()
                    .orElseThrow();
            rules.change(new ChangeRule(row.id(), row.version(), figure, from, "Test"));
        });
    }
}

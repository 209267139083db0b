package it.florwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.CodeCardIssued;
import it.florwork.access.OneTimeCodeMade;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayDisputed;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReported;
import it.florwork.attendance.MonthReminders;
import it.florwork.attendance.MonthReopened;
import it.florwork.attendance.Months;
import it.florwork.attendance.TimeSlot;
import it.florwork.candidate.Erasures;
import it.florwork.notification.domain.NoticePolicies;
import it.florwork.platform.RecurringJob;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@UseCase("UC-97")
class NoticesTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeListener listener;

    @Autowired
    NoticePolicies policies;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EventSerializer serializer;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OldNotices oldNotices;

    @Autowired
    MonthReminders reminders;

    @Autowired
    Months months;

    @Autowired
    GivenAttendance given;

    @Autowired
    Erasures erasures;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private Internship internship;

    @BeforeEach
    void anInternshipWhoseTutorHasReadThatItIsHis() {
        given.on(DAY);
        internship = given.placement(AUTUMN);
        await().until(() -> kinds(internship.tutor()), List.of(NoticeKind.TUTOR_ASSIGNED)::equals);
        ActAs.run(internship.tutor(), inbox::readAll);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private List<NoticeRow> of(Viewer viewer) {
        return ActAs.call(viewer, () -> inbox.rows(0, 30));
    }

    private List<NoticeKind> kinds(Viewer viewer) {
        return of(viewer).stream().map(NoticeRow::kind).toList();
    }

    private int unread(Viewer viewer) {
        return ActAs.call(viewer, inbox::unread);
    }

    private List<String> toldToTheOperator(NoticeKind kind) {
        return database.sql("""
                        select n.path from notice n join candidate c on c.operator_id = n.recipient_id
                        where c.id = ? and n.kind = ? and n.role = 'OPERATOR'""")
                .params(internship.candidate().toString(), kind.name())
                .query(String.class)
                .list();
    }

    @Test
    @UseCase("UC-128")
    void operatorsAndTheOfficerHearThatSomebodyAsksToBeErasedAndTheOwnOperatorHowItWasDecided() {
        var officer = accounts.fresh(Role.DPO);
        var decides = accounts.fresh(Role.OPERATOR);
        var erasure = ActAs.call(internship.trainee(), erasures::ask);
        await().untilAsserted(() -> {
            assertThat(kinds(officer)).contains(NoticeKind.ERASURE_ASKED);
            assertThat(kinds(decides)).contains(NoticeKind.ERASURE_ASKED);
            assertThat(toldToTheOperator(NoticeKind.ERASURE_ASKED)).containsExactly("erasures");
        });
        ActAs.run(decides, () -> erasures.grant(erasure));
        await().untilAsserted(() -> {
            assertThat(toldToTheOperator(NoticeKind.ERASURE_DECIDED)).containsExactly("erasures");
            assertThat(kinds(internship.trainee())).contains(NoticeKind.ERASURE_DECIDED);
        });
        assertThat(kinds(decides)).doesNotContain(NoticeKind.ERASURE_DECIDED);
        ActAs.run(internship.trainee(), erasures::takeBack);
        await().untilAsserted(() ->
                assertThat(toldToTheOperator(NoticeKind.ERASURE_DECIDED)).hasSize(2));
        assertThat(kinds(internship.trainee()))
                .as("who has taken it back knows")
                .containsOnlyOnce(NoticeKind.ERASURE_DECIDED);
    }

    @Test
    void twoVersionsOfADayAreToldToEverybodyConcernedWithALinkOfTheirOwn() {
        given.traineeSays(internship, DAY, DayKind.PRESENT, GivenAttendance.MORNING);
        given.tutorSays(internship, DAY, DayKind.LEAVE);
        await().until(() -> unread(internship.trainee()) == 1 && unread(internship.tutor()) == 1);
        assertThat(of(internship.trainee())).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.DAY_DISPUTED);
            assertThat(notice.about()).isEqualTo("2026-10-07");
            assertThat(notice.path()).isEqualTo("my-month?month=2026-10");
            assertThat(notice.madeAt()).isEqualTo(clock.instant());
        });
        assertThat(of(internship.tutor()).getFirst().path()).isEqualTo("day/2026-10-07");
        assertThat(toldToTheOperator(NoticeKind.DAY_DISPUTED))
                .containsExactly("months/" + internship.id() + "/2026-10");
    }

    @Test
    void theOperatorHearsOfAnUnjustifiedAbsenceButOfNoOrdinaryDay() {
        given.traineeSays(internship, DAY, DayKind.PRESENT, GivenAttendance.MORNING);
        given.tutorSays(internship, DAY.minusDays(1), DayKind.UNEXCUSED);
        await().until(() -> toldToTheOperator(NoticeKind.UNJUSTIFIED_ABSENCE).size() == 1);
        assertThat(database.sql("select count(*) from EVENT_PUBLICATION where listener_id like ? and event_type = ?")
                        .params("%urgent-days%", DayReported.class.getName())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Whoever is not the owner of a card that was printed in between must not go unnoticed. */
    @Test
    void eachNewCardAndCodeOfADayIsToldToTheirOwner() {
        var owner = internship.trainee();
        int before = unread(owner);
        var first = clock.instant();
        listener.hear(new CodeCardIssued(owner.user(), first, false));
        listener.hear(new CodeCardIssued(owner.user(), first, false));
        await().until(() -> unread(owner) == before + 1);
        listener.hear(new CodeCardIssued(owner.user(), first.plusSeconds(60), true));
        listener.hear(new OneTimeCodeMade(owner.user(), first.plusSeconds(120)));
        await().until(() -> unread(owner) == before + 3);
    }

    @Test
    void whatIsHeardTwiceIsToldOnceButWhatHappensAgainIsToldAgain() {
        var disputed = new DayDisputed(internship.id(), DAY);
        listener.hear(disputed);
        listener.hear(disputed);
        await().until(() -> unread(internship.trainee()) == 1);
        listener.hear(new MonthReopened(internship.id(), OCTOBER, 2));
        listener.hear(new MonthReopened(internship.id(), OCTOBER, 2));
        listener.hear(new MonthReopened(internship.id(), OCTOBER, 3));
        await().until(() -> unread(internship.trainee()) == 3);
        await().during(java.time.Duration.ofMillis(300)).until(() -> unread(internship.trainee()) == 3);
    }

    @Test
    void aMonthWaitsForTheOtherOneUntilBothHaveSignedAndThenForTheOperator() {
        given.sealed(internship, OCTOBER);
        await().until(() -> toldToTheOperator(NoticeKind.MONTH_TO_VERIFY).size() == 1);
        await().until(() -> kinds(internship.tutor()).contains(NoticeKind.MONTH_TO_SIGN));
        await().until(() -> kinds(internship.trainee()).contains(NoticeKind.MONTH_TO_CONFIRM));
    }

    @Test
    void whoHasNotSignedIsRemindedThreeTimesAndThenTheOperatorIsToCall() {
        internship = given.placement(Period.of(OCTOBER.atDay(1), AUTUMN.lastDay()));
        given.worked(internship, OCTOBER);
        for (int day : List.of(1, 3, 5, 6)) {
            var morning = LocalDate.of(2026, 11, day);
            given.on(morning);
            ActAs.run(Viewer.system("test"), () -> reminders.remind(morning));
        }
        await().until(() -> toldToTheOperator(NoticeKind.MONTH_TO_CALL).size() == 2);
        await().until(() -> reminded(internship.tutor()).size() == 3
                && reminded(internship.trainee()).size() == 3);
        assertThat(reminded(internship.tutor())).containsOnly("tutor-months?month=2026-10");
        assertThat(reminded(internship.trainee())).containsOnly("my-month?month=2026-10");
        assertThat(toldToTheOperator(NoticeKind.MONTH_TO_CALL)).containsOnly("months/" + internship.id() + "/2026-10");
    }

    @Test
    @SuppressWarnings("NullAway") // what no listener can take
    void whatAListenerFailedAtItHearsAgainWithoutARestart() {
        var broken = new DayDisputed(null, DAY);
        ActAs.run(
                Viewer.system("test"),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> events.publishEvent(broken)));
        await().until(() ->
                database.sql("select count(*) from EVENT_PUBLICATION where serialized_event = ? and status = 'FAILED'")
                                .param(serializer.serialize(broken))
                                .query(Integer.class)
                                .single()
                        == 1);
        database.sql("update EVENT_PUBLICATION set serialized_event = ? where serialized_event = ?")
                .params(serializer.serialize(new DayDisputed(internship.id(), DAY)), serializer.serialize(broken))
                .update();
        clock.travelTo(clock.instant().plusSeconds(90));
        retries().run();
        await().until(() -> unread(internship.trainee()) == 1);
        await().until(() -> database.sql("select count(*) from EVENT_PUBLICATION where event_type = ?")
                        .param(DayDisputed.class.getName())
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private RecurringJob retries() {
        return jobs.stream()
                .filter(job -> job.name().equals("event-retries"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reminded(Viewer viewer) {
        return of(viewer).stream()
                .filter(notice -> notice.kind() == NoticeKind.MONTH_REMINDER)
                .map(NoticeRow::path)
                .toList();
    }

    @Test
    void whatIsReadStaysReadAndAnothersIsNotThere() {
        listener.hear(new DayDisputed(internship.id(), DAY));
        await().until(() -> unread(internship.trainee()) == 1);
        var notice = of(internship.trainee()).getFirst().id();
        assertThatThrownBy(() -> ActAs.run(internship.tutor(), () -> inbox.read(notice)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActAs.run(internship.trainee(), () -> inbox.read(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        ActAs.run(internship.trainee(), () -> inbox.read(notice));
        ActAs.run(internship.trainee(), () -> inbox.read(notice));
        assertThat(unread(internship.trainee())).isZero();
        assertThat(of(internship.trainee()))
                .singleElement()
                .satisfies(row -> assertThat(row.isRead()).isTrue());
    }

    @Test
    void aPageAndTheBellAreOneStatementEach() {
        var reader = accounts.fresh(Role.EVALUATOR);
        assertThat(Statements.during(() -> ActAs.run(reader, inbox::unread))).hasSize(1);
        assertThat(Statements.during(() -> ActAs.call(reader, () -> inbox.rows(0, 30))))
                .hasSize(1);
    }

    @Test
    void afterItsTimeANoticeIsForgotten() {
        listener.hear(new DayDisputed(internship.id(), DAY));
        await().until(() -> unread(internship.trainee()) == 1);
        oldNotices.runFor(DAY.plusDays(178));
        assertThat(of(internship.trainee())).hasSize(1);
        oldNotices.runFor(DAY.plusDays(180));
        assertThat(of(internship.trainee())).isEmpty();
    }

    @Test
    void everyEventThatIsHeardHasItsPolicy() {
        var heard = new HashSet<Class<?>>();
        for (var method : NoticeListener.class.getDeclaredMethods()) {
            var listens = method.getAnnotation(TransactionalEventListener.class);
            if (listens != null) {
                heard.addAll(
                        listens.classes().length == 0
                                ? List.of(method.getParameterTypes())
                                : Arrays.asList(listens.classes()));
            }
        }
        assertThat(heard).isEqualTo(policies.events());
    }

    @Test
    void whoAskedForACorrectionHearsWhatBecameOfItAndHoursNotInsuredReachTheOperator() {
        given.tutorSays(internship, DAY, DayKind.PRESENT, new TimeSlot(510, 780));
        await().until(() -> toldToTheOperator(NoticeKind.DAY_NOT_INSURED).size() == 1);
        given.tutorSays(internship, DAY, DayKind.PRESENT, GivenAttendance.MORNING);
        given.traineeSays(internship, DAY, DayKind.PRESENT, GivenAttendance.MORNING);
        given.sealed(internship, OCTOBER);
        given.traineeSays(internship, DAY, DayKind.PARTIAL, new TimeSlot(510, 690));
        ActAs.run(accounts.fresh(Role.OPERATOR), () -> {
            var asked = months.month(internship.id(), OCTOBER).corrections().getFirst();
            months.declineCorrection(internship.id(), asked.said().id(), "The sheet says otherwise.");
        });
        await().until(() -> kinds(internship.trainee()).contains(NoticeKind.CORRECTION_DECIDED));
        assertThat(kinds(internship.tutor())).doesNotContain(NoticeKind.CORRECTION_DECIDED);
    }
}

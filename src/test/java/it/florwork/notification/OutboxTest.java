package it.florwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Colleagues;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.SettingTable;
import it.florwork.notification.domain.Waiting;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@UseCase("UC-71")
class OutboxTest {
    private static final Instant TUESDAY_AT_TEN =
            LocalDate.of(2026, 11, 24).atTime(10, 0).atZone(PortalClock.ROME).toInstant();
    private static final Waiting ONE = new Waiting(Map.of(NoticeKind.MONTH_TO_SIGN, 1));

    @Autowired
    OutboxTable messages;

    @Autowired
    OutboxOverview overview;

    @Autowired
    OldMessages oldMessages;

    @Autowired
    SettingTable settings;

    @Autowired
    SendingTimes times;

    @Autowired
    Colleagues colleagues;

    @Autowired
    GivingUp givingUp;

    @Autowired
    FailedMessages failed;

    @Autowired
    Inbox inbox;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private Viewer reader;

    /** The power goes in the middle of the work: nothing that was to follow is done. */
    private static final class PowerCut extends Error {}

    /** The other side of a channel: notes what arrived, and answers as it is told. */
    private static class Server implements Channel {
        private final ConcurrentLinkedQueue<UUID> arrived = new ConcurrentLinkedQueue<>();
        private volatile Consumer<OutboxMessage> answer = message -> {};

        @Override
        public String name() {
            return "MAIL";
        }

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(OutboxMessage message) {
            arrived.add(message.id());
            answer.accept(message);
        }
    }

    private final Server server = new Server();

    @BeforeEach
    void anEmptyOutbox() {
        database.sql("delete from outbox_message").update();
        clock.travelTo(TUESDAY_AT_TEN);
        reader = accounts.fresh(Role.EVALUATOR);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
        database.sql("delete from outbox_message").update();
    }

    private int deliver() {
        return deliver(server);
    }

    private int deliver(Channel... ways) {
        var outbox = new Outbox(messages, List.of(ways), settings, times, colleagues, givingUp, clock);
        return ActAs.call(Viewer.system("test"), outbox::deliver);
    }

    private Optional<OutboxMessage> take() {
        return messages.take(List.of("MAIL"), clock.instant(), clock.instant().plusSeconds(300));
    }

    /** Tries each half hour of so many hours, as the job does each minute. */
    private void tryFor(int hours) {
        for (int halfHour = 0; halfHour < 2 * hours; halfHour++) {
            later(Duration.ofMinutes(30));
            deliver();
        }
    }

    private List<NoticeKind> told(Viewer viewer) {
        return ActAs.call(viewer, () -> inbox.rows(0, 30)).stream()
                .map(NoticeRow::kind)
                .toList();
    }

    private UUID waiting() {
        return messages.add(reader.user(), "MAIL", null, ONE, clock.instant());
    }

    private String state(UUID message) {
        return database.sql("select concat(state, ' ', attempts) from outbox_message where id = ?")
                .param(message.toString())
                .query(String.class)
                .single();
    }

    private void later(Duration time) {
        clock.travelTo(clock.instant().plus(time));
    }

    @Test
    void whatWasTakenIsSentOnce() {
        var message = waiting();
        assertThat(deliver()).isEqualTo(1);
        assertThat(deliver()).isZero();
        assertThat(server.arrived).containsExactly(message);
        assertThat(state(message)).isEqualTo("SENT 1");
    }

    @Test
    void afterAPowerCutBeforeTheYesItIsSentWhenTheLeaseEnds() {
        var message = waiting();
        take(); // and never comes back
        assertThat(deliver()).isZero();
        later(Duration.ofMinutes(6));
        deliver();
        assertThat(server.arrived).containsExactly(message);
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void afterAPowerCutBetweenTheYesAndOurNoteItGoesTwiceUnderTheSameName() {
        var message = waiting();
        server.answer = taken -> {
            throw new PowerCut();
        };
        assertThatThrownBy(() -> deliver()).isInstanceOf(PowerCut.class);
        server.answer = taken -> {};
        assertThat(state(message)).isEqualTo("SENDING 1");
        deliver();
        assertThat(server.arrived).hasSize(1);
        later(Duration.ofMinutes(6));
        deliver();
        deliver();
        assertThat(server.arrived).containsExactly(message, message);
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void aServerThatIsDownForADayLosesNothing() {
        var message = waiting();
        server.answer = refused -> {
            throw NotSent.tryAgain("SMTP_451");
        };
        deliver();
        assertThat(state(message)).isEqualTo("WAITING 1");
        assertThat(deliver()).isZero();
        tryFor(24);
        assertThat(state(message)).startsWith("WAITING");
        server.answer = fine -> {};
        tryFor(7);
        assertThat(state(message)).startsWith("SENT");
    }

    @Test
    void whatFailsForDaysIsGivenUpToldToTheAdministratorsAndSentAgainOnAWord() {
        var admin = accounts.fresh(Role.ADMINISTRATOR);
        var message = waiting();
        server.answer = refused -> {
            throw NotSent.tryAgain("SMTP_451");
        };
        deliver();
        tryFor(5 * 24 - 1);
        assertThat(state(message)).startsWith("WAITING");
        tryFor(8);
        assertThat(state(message)).startsWith("GAVE_UP");
        assertThat(told(admin)).containsExactly(NoticeKind.MESSAGES_GIVEN_UP);
        assertThat(told(reader)).isEmpty();
        assertThat(ActAs.call(admin, () -> failed.rows(0, 30))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(message);
            assertThat(row.error()).isEqualTo("SMTP_451");
            assertThat(row.recipient()).isEqualTo(reader.username());
        });
        server.answer = fine -> {};
        tryFor(8);
        assertThat(state(message)).startsWith("GAVE_UP");
        ActAs.run(admin, () -> failed.sendAgain(message));
        assertThatThrownBy(() -> ActAs.run(admin, () -> failed.sendAgain(message)))
                .isInstanceOf(NotFound.class);
        tryFor(12);
        assertThat(state(message)).isEqualTo("SENT 1");
    }

    @Test
    void allThatWereGivenUpAreSentAgainAtOnce() {
        var admin = accounts.fresh(Role.ADMINISTRATOR);
        var two = List.of(waiting(), waiting());
        server.answer = refused -> {
            throw NotSent.refused("SMTP_550");
        };
        deliver();
        assertThat(ActAs.call(admin, failed::count)).isEqualTo(2);
        assertThat(told(admin)).as("once a day").containsExactly(NoticeKind.MESSAGES_GIVEN_UP);
        assertThat(told(reader)).as("the address is wrong").containsExactly(NoticeKind.MAIL_REFUSED);
        assertThat(Statements.during(() -> ActAs.call(admin, () -> failed.rows(0, 30))))
                .hasSize(1);
        server.answer = fine -> {};
        ActAs.run(admin, failed::sendAllAgain);
        deliver();
        two.forEach(message -> assertThat(state(message)).isEqualTo("SENT 1"));
    }

    @Test
    void aWayThatIsNotSetUpKeepsItsMessagesWithoutATry() {
        var message = waiting();
        var off = new Server() {
            @Override
            public boolean isOn() {
                return false;
            }
        };
        assertThat(deliver(off)).isZero();
        later(Duration.ofDays(9));
        assertThat(deliver(off)).isZero();
        assertThat(state(message)).isEqualTo("WAITING 0");
        deliver();
        assertThat(state(message)).isEqualTo("SENT 1");
    }

    @Test
    void aRetryThatFallsInQuietHoursWaitsForTheMorning() {
        var message = waiting();
        server.answer = refused -> {
            throw NotSent.tryAgain("SMTP_451");
        };
        deliver();
        later(Duration.ofHours(12));
        server.answer = fine -> {};
        assertThat(deliver()).isEqualTo(1);
        assertThat(server.arrived).hasSize(1);
        assertThat(state(message)).isEqualTo("WAITING 1");
        assertThat(deliver()).as("until 7:30").isZero();
        later(Duration.ofHours(9).plusMinutes(30));
        deliver();
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void aCodeThatSomebodyWaitsForGoesAlsoAtNight() {
        later(Duration.ofHours(13));
        var code = messages.add(reader.user(), "MAIL", null, Waiting.nothing(), clock.instant());
        deliver();
        assertThat(state(code)).isEqualTo("SENT 1");
    }

    @Test
    void whoHasLeftMeanwhileIsSentNothing() {
        var message = waiting();
        database.sql("update membership set ended_at = ? where user_id = ?")
                .params(
                        java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC),
                        reader.user().toString())
                .update();
        deliver();
        assertThat(server.arrived).isEmpty();
        assertThat(state(message)).isEqualTo("DROPPED 1");
    }

    @Test
    void whatIsRefusedForGoodOrBrokenByUsHoldsUpNothingElse() {
        var refused = waiting();
        server.answer = message -> {
            throw NotSent.refused("SMTP_550");
        };
        deliver();
        assertThat(state(refused)).isEqualTo("GAVE_UP 1");
        var broken = waiting();
        var fine = waiting();
        server.answer = message -> {
            if (message.id().equals(broken)) {
                throw new IllegalStateException("a mistake of ours");
            }
        };
        deliver();
        assertThat(state(broken)).isEqualTo("WAITING 1");
        assertThat(state(fine)).isEqualTo("SENT 1");
    }

    @Test
    void aSenderWhoseLeaseIsOverNotesNothingAnyMore() {
        var message = waiting();
        var slow = take().orElseThrow();
        later(Duration.ofMinutes(6));
        var quick = take().orElseThrow();
        messages.gaveUp(slow, "SLOW", clock.instant());
        assertThat(state(message)).isEqualTo("SENDING 2");
        messages.sent(quick, clock.instant());
        messages.tryAgain(slow, "SLOW", clock.instant(), clock.instant());
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void twoSendersAtOnceNeverTakeTheSame() throws Exception {
        var expected = new HashSet<UUID>();
        for (int i = 0; i < 40; i++) {
            expected.add(waiting());
        }
        try (var senders = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Integer>>(List.of(() -> deliver(), () -> deliver()));
            for (var done : senders.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(server.arrived).hasSize(40);
        assertThat(new HashSet<>(server.arrived)).isEqualTo(expected);
    }

    @Test
    void theAdministratorSeesNumbersAndTheLastFailureInOneStatement() {
        waiting();
        server.answer = refused -> {
            throw NotSent.tryAgain("SMTP_451");
        };
        deliver();
        var admin = accounts.fresh(Role.ADMINISTRATOR);
        assertThat(Statements.during(() -> ActAs.call(admin, overview::states))).hasSize(1);
        assertThat(ActAs.call(admin, overview::states))
                .filteredOn(state -> state.channel().equals("MAIL"))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.isOn()).isFalse();
                    assertThat(state.waiting()).isEqualTo(1);
                    assertThat(state.oldest()).isEqualTo(clock.instant());
                    assertThat(state.lastError()).isEqualTo("SMTP_451");
                });
    }

    @Test
    void whatIsSentIsForgottenAfterThirtyDaysAndWhatWaitsNever() {
        var sent = waiting();
        deliver();
        var kept = waiting();
        later(Duration.ofDays(40));
        oldMessages.runFor(LocalDate.now(clock));
        assertThat(database.sql("select id from outbox_message")
                        .query(String.class)
                        .list())
                .containsExactly(kept.toString())
                .doesNotContain(sent.toString());
    }
}

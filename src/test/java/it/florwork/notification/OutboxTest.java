package it.florwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.Waiting;
import it.florwork.rules.RuleBook;
import it.florwork.shared.PortalClock;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private static final Waiting ONE = new Waiting(Map.of(NoticeKind.MONTH_TO_SIGN, 1));

    @Autowired
    OutboxTable messages;

    @Autowired
    OutboxOverview overview;

    @Autowired
    OldMessages oldMessages;

    @Autowired
    RuleBook rules;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private UserId reader;

    /** The power goes in the middle of the work: nothing that was to follow is done. */
    private static final class PowerCut extends Error {}

    /** The other side of a channel: notes what arrived, and answers as it is told. */
    private static final class Server implements Channel {
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
        reader = accounts.fresh(Role.EVALUATOR).user();
        clock.travelTo(clock.instant());
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
        database.sql("delete from outbox_message").update();
    }

    private Outbox outbox() {
        return new Outbox(messages, List.of(server), rules, clock);
    }

    private UUID waiting() {
        return messages.add(reader, "MAIL", null, ONE, clock.instant());
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
        assertThat(outbox().deliver()).isEqualTo(1);
        assertThat(outbox().deliver()).isZero();
        assertThat(server.arrived).containsExactly(message);
        assertThat(state(message)).isEqualTo("SENT 1");
    }

    @Test
    void afterAPowerCutBeforeTheYesItIsSentWhenTheLeaseEnds() {
        var message = waiting();
        messages.take(clock.instant(), clock.instant().plusSeconds(300)); // and never comes back
        assertThat(outbox().deliver()).isZero();
        later(Duration.ofMinutes(6));
        outbox().deliver();
        assertThat(server.arrived).containsExactly(message);
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void afterAPowerCutBetweenTheYesAndOurNoteItGoesTwiceUnderTheSameName() {
        var message = waiting();
        server.answer = taken -> {
            throw new PowerCut();
        };
        assertThatThrownBy(() -> outbox().deliver()).isInstanceOf(PowerCut.class);
        server.answer = taken -> {};
        assertThat(state(message)).isEqualTo("SENDING 1");
        outbox().deliver();
        assertThat(server.arrived).hasSize(1);
        later(Duration.ofMinutes(6));
        outbox().deliver();
        outbox().deliver();
        assertThat(server.arrived).containsExactly(message, message);
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void whatIsRefusedForNowIsTriedLaterAndGivenUpAfterEightTries() {
        var message = waiting();
        server.answer = refused -> {
            throw NotSent.tryAgain("SMTP_451");
        };
        outbox().deliver();
        assertThat(state(message)).isEqualTo("WAITING 1");
        assertThat(outbox().deliver()).isZero();
        for (int tries = 2; tries <= 8; tries++) {
            later(Duration.ofHours(8));
            outbox().deliver();
        }
        assertThat(state(message)).isEqualTo("GAVE_UP 8");
        later(Duration.ofHours(8));
        assertThat(outbox().deliver()).isZero();
    }

    @Test
    void whatIsRefusedForGoodOrBrokenByUsHoldsUpNothingElse() {
        var refused = waiting();
        server.answer = message -> {
            throw NotSent.forGood("SMTP_550");
        };
        outbox().deliver();
        assertThat(state(refused)).isEqualTo("GAVE_UP 1");
        var broken = waiting();
        var fine = waiting();
        server.answer = message -> {
            if (message.id().equals(broken)) {
                throw new IllegalStateException("a mistake of ours");
            }
        };
        outbox().deliver();
        assertThat(state(broken)).isEqualTo("WAITING 1");
        assertThat(state(fine)).isEqualTo("SENT 1");
    }

    @Test
    void aSenderWhoseLeaseIsOverNotesNothingAnyMore() {
        var message = waiting();
        var slow =
                messages.take(clock.instant(), clock.instant().plusSeconds(300)).orElseThrow();
        later(Duration.ofMinutes(6));
        var quick =
                messages.take(clock.instant(), clock.instant().plusSeconds(300)).orElseThrow();
        messages.gaveUp(slow, "SLOW", clock.instant());
        assertThat(state(message)).isEqualTo("SENDING 2");
        messages.sent(quick, clock.instant());
        messages.tryAgain(slow, "SLOW", clock.instant());
        assertThat(state(message)).isEqualTo("SENT 2");
    }

    @Test
    void twoSendersAtOnceNeverTakeTheSame() throws Exception {
        var expected = new HashSet<UUID>();
        for (int i = 0; i < 40; i++) {
            expected.add(waiting());
        }
        try (var senders = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Integer>>(List.of(() -> outbox().deliver(), () -> outbox().deliver()));
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
        outbox().deliver();
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
        outbox().deliver();
        var kept = waiting();
        later(Duration.ofDays(40));
        oldMessages.runFor(java.time.LocalDate.now(clock));
        assertThat(database.sql("select id from outbox_message")
                        .query(String.class)
                        .list())
                .containsExactly(kept.toString())
                .doesNotContain(sent.toString());
    }
}

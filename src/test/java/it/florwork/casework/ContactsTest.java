package it.florwork.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.candidate.People;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPeople.Person;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ContactsTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Contacts contacts;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Person person;
    LocalDate today;

    @BeforeEach
    void begin() {
        person = given.inCharge();
        today = LocalDate.now(clock);
    }

    @Test
    @UseCase("UC-50")
    void whoFollowsReadsWhatWasNotedAndAgreed() {
        ActAs.run(person.operator(), () -> contacts.record(person.id(), call("Arriva puntuale", "Richiamare", 3)));
        for (var viewer : List.of(person.operator(), person.caseManager())) {
            assertThat(ActAs.call(viewer, () -> contacts.of(person.id(), 10)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.note()).isEqualTo("Arriva puntuale");
                        assertThat(row.nextAction()).isEqualTo("Richiamare");
                        assertThat(row.minutes()).isEqualTo(20);
                        assertThat(row.isOpen()).isTrue();
                    });
        }
    }

    @Test
    void nobodyElseReadsOrWrites() {
        var id = ActAs.call(person.operator(), () -> contacts.record(person.id(), call("", "Richiamare", 3)));
        for (var stranger : List.of(accounts.fresh(Role.OPERATOR), accounts.fresh(Role.CASE_MANAGER))) {
            ActAs.run(stranger, () -> {
                assertThatThrownBy(() -> contacts.of(person.id(), 10)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> contacts.record(person.id(), call("", "", 0)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> contacts.done(id)).isInstanceOf(NotFound.class);
            });
        }
        for (var role : List.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.COMPANY_CONTACT, Role.EVALUATOR, Role.DPO)) {
            var viewer = accounts.fresh(role);
            assertThatThrownBy(() -> ActAs.call(viewer, () -> contacts.of(person.id(), 10)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theWordsLieSealedAndTheStoryTellsOnlyThatItWas() {
        ActAs.run(person.operator(), () -> contacts.record(person.id(), call("Canarino giallo", "Canarino", 3)));
        var row = database.sql("select note, next_action from case_contact where candidate_id = ?")
                .param(person.id().toString())
                .query()
                .singleRow();
        assertThat(List.of((byte[]) row.get("note"), (byte[]) row.get("next_action")))
                .allSatisfy(kept -> assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Canarino"));
        assertThat(ActAs.call(accounts.fresh(Role.OPERATOR), () -> people.story(person.id())))
                .filteredOn(entry -> entry.textKey().equals("casework.timeline.CALL"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsExactly(20));
    }

    @Test
    @UseCase("UC-50")
    void whatWasAgreedStandsInTheDaysWorkOfWhoFollowsUntilItIsDone() {
        var id = ActAs.call(person.operator(), () -> contacts.record(person.id(), call("", "Richiamare", 3)));
        assertThat(agreed(2)).isEmpty();
        assertThat(agreed(3))
                .singleElement()
                .satisfies(action -> assertThat(action.person()).isEqualTo(person.id()));
        ActAs.run(person.caseManager(), () -> contacts.done(id));
        assertThat(agreed(3)).isEmpty();
        refused("casework.error.nothingOpen", () -> ActAs.run(person.operator(), () -> contacts.done(id)));
    }

    @Test
    void whatDoesNotFitIsRefusedInWords() {
        refused("casework.error.minutes", () -> said(today, 0, "", "", null));
        refused("casework.error.minutes", () -> said(today, 481, "", "", null));
        refused("casework.error.noteTooLong", () -> said(today, 5, "x".repeat(501), "", null));
        refused("casework.error.actionTooLong", () -> said(today, 5, "", "x".repeat(121), today));
        refused("casework.error.actionWithDay", () -> said(today, 5, "", "Richiamare", null));
        refused("casework.error.actionWithDay", () -> said(today, 5, "", " ", today));
        refused("casework.error.actionBefore", () -> said(today, 5, "", "Richiamare", today.minusDays(1)));
        refused(
                "casework.error.contactAhead",
                () -> ActAs.run(
                        person.operator(),
                        () -> contacts.record(person.id(), said(today.plusDays(1), 5, "", "", null))));
    }

    private List<AgreedAction> agreed(int days) {
        return ActAs.call(person.operator(), () -> contacts.agreed(today.plusDays(days), 10));
    }

    private RecordContact call(String note, String action, int inDays) {
        return said(today, 20, note, action, action.isEmpty() ? null : today.plusDays(inDays));
    }

    private static RecordContact said(
            LocalDate on, int minutes, String note, String action, @Nullable LocalDate nextOn) {
        return new RecordContact(ContactKind.CALL, on, minutes, note, action, nextOn);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

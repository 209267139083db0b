package it.florwork.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.Identities;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AccessLogServiceTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    AccessLogService log;

    @Autowired
    AccessLog noting;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Test
    void theOfficerFindsWhoSawAPersonByCodeOrIdByViewerAndByPurpose() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        ActAs.run(person.caseManager(), () -> identities.of(person.id(), "my-people.page"));
        var code = code(person.id().value());
        var id = person.id().toString();

        assertThat(rows(dpo(), filter(null, null, "candidate", code)))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.codes()).containsExactly(code);
                    assertThat(row.subjects()).containsExactly(person.id().value());
                });
        assertThat(rows(dpo(), filter(null, null, null, id))).hasSize(2);
        assertThat(rows(dpo(), filter(person.operator().username(), null, null, null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.purpose()).isEqualTo("people.page");
                    assertThat(row.role()).isEqualTo(Role.OPERATOR);
                });
        assertThat(rows(dpo(), filter(null, "my-people.page", null, id))).hasSize(1);
        assertThat(rows(dpo(), filter(null, null, "engagement", id))).isEmpty();
        assertThat(ActAs.call(dpo(), () -> log.count(filter(null, null, null, id))))
                .isEqualTo(2);
        assertThat(ActAs.call(dpo(), () -> log.purposes(today()))).contains("people.page", "my-people.page");
    }

    @Test
    void somebodyNobodyKnowsHasNoRowsInsteadOfAll() {
        given.referred();
        assertThat(rows(dpo(), filter(null, null, null, "Persona senza codice")))
                .isEmpty();
        assertThat(rows(dpo(), filter(null, null, null, UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void anOperatorAndACaseManagerFindTheirOwnReadingsOnly() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        ActAs.run(person.caseManager(), () -> identities.of(person.id(), "my-people.page"));
        for (Viewer viewer : List.of(person.operator(), person.caseManager())) {
            assertThat(rows(viewer, AccessLogFilter.of(today())))
                    .singleElement()
                    .satisfies(row -> assertThat(row.user()).isEqualTo(viewer.user()));
            assertThat(ActAs.call(viewer, () -> log.purposes(today()))).hasSize(1);
        }
        assertThat(rows(person.operator(), filter(person.caseManager().username(), null, null, null)))
                .isEmpty();
    }

    @Test
    void theAdministratorLearnsWhoLookedButNotAtWhom() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        var administrator = accounts.named("admin");

        assertThat(rows(administrator, filter(person.operator().username(), null, null, null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.size()).isEqualTo(1);
                    assertThat(row.subjects()).isEmpty();
                    assertThat(row.codes()).isEmpty();
                });
        assertThatThrownBy(() ->
                        rows(administrator, filter(null, null, null, person.id().toString())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExportIsTheOfficersAloneAndIsNoted() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        var filter = filter(null, null, null, person.id().toString());
        long before = exports();

        assertThat(ActAs.call(dpo(), () -> log.export(filter))).hasSize(1);
        assertThat(exports()).isEqualTo(before + 1);
        for (String role : List.of(Role.ADMINISTRATOR, Role.OPERATOR, Role.CASE_MANAGER)) {
            assertThatThrownBy(() -> ActAs.call(accounts.fresh(role), () -> log.export(filter)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(exports()).isEqualTo(before + 1);
    }

    @Test
    void aPageIsTheRowsAndTheCodesOfAllOfThem() {
        for (int i = 0; i < 3; i++) {
            var person = given.referred();
            ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        }
        var all = AccessLogFilter.of(today());
        assertThat(Statements.during(() -> assertThat(rows(dpo(), all)).hasSizeGreaterThan(2)))
                .hasSize(2);
        assertThat(Statements.during(() -> ActAs.call(dpo(), () -> log.count(all))))
                .hasSize(1);
    }

    /** Somebody in two organisations looks twice: what is noted once names the membership in which it was. */
    @Test
    void whatIsNotedOnceIsNotedInEachMembership() {
        var person = given.referred();
        var one = person.operator();
        var other = new Viewer(
                one.user(), person.caseManager().membership(), one.role(), one.organisation(), one.username());
        var since = clock.instant().minus(Duration.ofHours(1));
        for (var viewer : List.of(one, other, one, other)) {
            ActAs.run(
                    viewer,
                    () -> new TransactionTemplate(transactions)
                            .executeWithoutResult(writing -> noting.recordOnce(
                                    "phone.tutor",
                                    "candidate",
                                    List.of(person.id().value()),
                                    since)));
        }
        assertThat(rows(dpo(), filter(null, "phone.tutor", null, person.id().toString())))
                .hasSize(2);
    }

    @Test
    void aPeriodIsNeverLongerThanAYear() {
        var day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> AccessLogFilter.of(Period.of(day, day.plusYears(2))))
                .isInstanceOf(RuleViolation.class);
    }

    private Viewer dpo() {
        return accounts.named("dpo");
    }

    private Period today() {
        var today = LocalDate.now(clock);
        return Period.of(today.minusDays(1), today);
    }

    private AccessLogFilter filter(
            @Nullable String who, @Nullable String purpose, @Nullable String kind, @Nullable String whose) {
        return new AccessLogFilter(today(), who, purpose, kind, whose);
    }

    private List<AccessLogRow> rows(Viewer viewer, AccessLogFilter filter) {
        return ActAs.call(viewer, () -> log.rows(filter, 0, 100));
    }

    private String code(UUID person) {
        return database.sql("select code_name from candidate where id = ?")
                .param(person.toString())
                .query(String.class)
                .single();
    }

    private long exports() {
        return database.sql("select count(*) from audit_event where type = 'AccessLogExported'")
                .query(Long.class)
                .single();
    }
}

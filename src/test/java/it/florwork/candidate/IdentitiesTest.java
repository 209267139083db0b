package it.florwork.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget.OfEngagement;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.casework.Assignments;
import it.florwork.shared.EmailAddress;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PhoneNumber;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPeople.Person;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class IdentitiesTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    Referrals referrals;

    @Autowired
    CandidateService candidates;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Test
    void whoFollowsSeesFirstNameAndInitial() {
        var person = given.referred();

        for (var viewer : List.of(person.operator(), person.caseManager(), person.account())) {
            assertThat(namesFor(viewer, person)).as(viewer.role()).containsOnlyKeys(person.id());
            assertThat(namesFor(viewer, person).get(person.id())).hasToString("Prova P.");
        }
    }

    @Test
    void otherPeoplesCaseManagersAndTutorsSeeNothing() {
        var person = given.referred();

        assertThat(namesFor(accounts.fresh(Role.CASE_MANAGER), person)).isEmpty();
        assertThat(namesFor(accounts.fresh(Role.HOST_TUTOR), person)).isEmpty();
        assertThat(namesFor(accounts.fresh(Role.PATH_TUTOR), person)).isEmpty();
        assertThat(namesFor(accounts.fresh(Role.CANDIDATE), person)).isEmpty();
    }

    @Test
    void aTutorSeesTheNameWhileAssigned() {
        var person = given.inCharge();
        var group = given.group(PathwayKind.JOLLY);
        var enrolment = given.enrolled(person, group);
        var ofGroup = given.tutorOf(group);
        var ofPerson = accounts.fresh(Role.HOST_TUTOR);
        var formerly = accounts.fresh(Role.HOST_TUTOR);
        var today = LocalDate.now(clock);
        ActAs.run(person.operator(), () -> {
            assignments.assign(
                    ofGroup.user(), AssignmentKind.PATH_TUTOR, new OfGroup(group), Period.of(today, today.plusDays(9)));
            assignments.assign(
                    ofPerson.user(),
                    AssignmentKind.HOST_TUTOR,
                    new OfEngagement(enrolment, person.id()),
                    Period.of(today, today.plusDays(9)));
            assignments.assign(
                    formerly.user(),
                    AssignmentKind.HOST_TUTOR,
                    new OfEngagement(enrolment, person.id()),
                    Period.of(today.minusDays(9), today.minusDays(1)));
        });

        assertThat(namesFor(ofGroup, person)).containsOnlyKeys(person.id());
        assertThat(namesFor(ofPerson, person)).containsOnlyKeys(person.id());
        assertThat(namesFor(formerly, person)).isEmpty();
    }

    @Test
    void nobodyLooksAsSomebodyElse() {
        var person = given.referred();
        var stranger = accounts.fresh(Role.CASE_MANAGER);

        assertThatThrownBy(() -> ActAs.call(
                        stranger, () -> identities.namesFor(person.operator(), List.of(person.id()), "test")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLookIsOneRowOfTheLogWithAllTheIds() {
        var one = given.referred();
        var two = given.referred(one.caseManager(), given.somebody());
        long before = logRows(one.caseManager());

        ActAs.run(
                one.caseManager(),
                () -> identities.namesFor(one.caseManager(), List.of(one.id(), two.id()), "test.page"));

        assertThat(logRows(one.caseManager())).isEqualTo(before + 1);
        assertThat(database.sql("select count(*) from access_log_subject where subject_id in (:ids)")
                        .param("ids", List.of(one.id().toString(), two.id().toString()))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeNotedIsNotShown() {
        var person = given.referred();
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);

        assertThatThrownBy(() -> readOnly.execute(status -> namesFor(person.operator(), person)))
                .hasMessageContaining("READ ONLY");
    }

    @Test
    void theWholeIdentityIsForTheTeamTheOwnCaseManagerAndThePerson() {
        var person = given.referred();

        assertThat(ActAs.call(person.caseManager(), () -> identities.of(person.id(), "test")))
                .isEqualTo(person.identity());
        assertThatThrownBy(
                        () -> ActAs.call(accounts.fresh(Role.CASE_MANAGER), () -> identities.of(person.id(), "test")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void peopleAreFoundByTheBeginningOfANameAndByPhone() {
        var phone = new PhoneNumber("+390557654321");
        var one = given.referred(accounts.fresh(Role.CASE_MANAGER), given.somebody("Zdénka", phone));
        var other = given.referred(accounts.fresh(Role.CASE_MANAGER), given.somebody("Prova", phone));

        assertThat(search(one.operator(), "zden")).containsExactly(one.id());
        assertThat(search(one.operator(), "055 7654321")).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(search(one.operator(), "z")).isEmpty();
    }

    @Test
    void peopleAreFoundByEachWordOfTheirNameAndByCode() {
        var phone = new PhoneNumber("+390557654322");
        var person = given.referred(accounts.fresh(Role.CASE_MANAGER), given.somebody("Xenia De Lux", phone));
        var last = person.identity().lastName();

        assertThat(search(person.operator(), "xenia " + last)).containsExactly(person.id());
        assertThat(search(person.operator(), last + " xenia de")).isEmpty();
        assertThat(search(person.operator(), "xenia de lux")).containsExactly(person.id());
        var found = ActAs.call(person.operator(), () -> identities.search("xenia", 10))
                .getFirst();
        assertThat(search(person.operator(), found.codeName())).containsExactly(person.id());
        assertThat(found.name()).hasToString("Xenia De Lux P.");
    }

    @Test
    void aSearchIsNotedWithWhomItShowed() {
        var phone = new PhoneNumber("+390557654323");
        var person = given.referred(accounts.fresh(Role.CASE_MANAGER), given.somebody("Ysolde", phone));
        long before = logRows(person.operator());

        assertThat(search(person.operator(), "ysolde")).containsExactly(person.id());
        assertThat(logRows(person.operator())).isEqualTo(before + 1);
        assertThat(search(person.operator(), "ysoldenessuno")).isEmpty();
        assertThat(logRows(person.operator())).isEqualTo(before + 1);
    }

    @Test
    void whoIsReferredAgainUnderAnotherNameKeepsTheFirstAndTheCaseManagerIsTold() {
        var person = given.referred();
        var known = person.identity();
        ActAs.run(
                person.operator(),
                () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, LocalDate.now(clock)));
        var another = accounts.fresh(Role.CASE_MANAGER);
        var otherwise = new Identity("Provina", known.lastName(), known.taxCode(), known.phone());

        assertThat(ActAs.call(another, () -> referrals.refer(new ReferPerson(otherwise, "Firenze"))))
                .isEqualTo(new Referred(person.id(), true));
        assertThat(ActAs.call(another, () -> identities.of(person.id(), "test")))
                .isEqualTo(known);
    }

    @Test
    void whoIsReferredAgainUnderTheSameDataIsSimplyBack() {
        var person = given.referred();
        ActAs.run(
                person.operator(),
                () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, LocalDate.now(clock)));

        assertThat(ActAs.call(
                        person.caseManager(), () -> referrals.refer(new ReferPerson(person.identity(), "Firenze"))))
                .isEqualTo(new Referred(person.id(), false));
    }

    @Test
    void whoAPersonIsIsCorrectedByTheTeamAndTheOwnCaseManager() {
        var person = given.referred();
        var known = person.identity();
        var revised = new Identity(
                "Quintilia",
                known.lastName(),
                known.taxCode(),
                null,
                new EmailAddress("quintilia@esempio.it"),
                LocalDate.of(1980, 1, 1));
        ActAs.run(person.caseManager(), () -> identities.revise(person.id(), known, revised));

        assertThat(ActAs.call(person.operator(), () -> identities.of(person.id(), "test")))
                .isEqualTo(revised);
        assertThat(search(person.operator(), "quintilia")).containsExactly(person.id());
        var phone = java.util.Objects.requireNonNull(known.phone());
        assertThat(search(person.operator(), phone.value())).isEmpty();
        assertThat(database.sql("select payload from audit_event where type = 'IdentityRevised' and payload like ?")
                        .param("%" + person.id() + "%")
                        .query(String.class)
                        .single())
                .contains("birthDate", "email", "firstName", "phone")
                .doesNotContain("uintilia", "taxCode");
        assertThatThrownBy(() -> ActAs.run(person.operator(), () -> identities.revise(person.id(), known, revised)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void nobodyElseCorrectsAPersonAndNobodyTakesAnothersTaxCode() {
        var person = given.referred();
        var other = given.referred();
        var taken = new Identity("Prova", "Altra", other.identity().taxCode(), null);
        assertThatThrownBy(() ->
                        ActAs.run(other.caseManager(), () -> identities.revise(person.id(), person.identity(), taken)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        ActAs.run(person.operator(), () -> identities.revise(person.id(), person.identity(), taken)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("candidate.error.taxCodeOfAnother");
        assertThat(ActAs.call(person.operator(), () -> identities.of(person.id(), "test")))
                .isEqualTo(person.identity());
    }

    @Test
    void nothingOfAnIdentityLiesReadableInTheDatabase() {
        var identity = given.somebody("Canarino", new PhoneNumber("+390551928374"));
        given.referred(accounts.fresh(Role.CASE_MANAGER), identity);
        var canaries = List.of(
                "canarino",
                identity.lastName().toLowerCase(java.util.Locale.ROOT),
                "1928374",
                identity.taxCode().value().toLowerCase(java.util.Locale.ROOT));

        for (String table : tables()) {
            for (Map<String, Object> row :
                    database.sql("select * from `" + table + "`").query().listOfRows()) {
                row.forEach((column, value) -> assertThat(text(value))
                        .as("%s.%s", table, column)
                        .doesNotContain(canaries.toArray(String[]::new)));
            }
        }
    }

    @Test
    void onePersonReferredByTwoAtOnceIsOneCase() throws Exception {
        var identity = given.somebody();
        Callable<Boolean> refer = () -> {
            try {
                ActAs.run(
                        accounts.fresh(Role.CASE_MANAGER), () -> referrals.refer(new ReferPerson(identity, "Firenze")));
                return true;
            } catch (RuleViolation refused) {
                assertThat(refused.key()).isEqualTo("candidate.error.alreadyReferred");
                return false;
            }
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(List.of(refer, refer));
            int accepted = 0;
            for (Future<Boolean> outcome : outcomes) {
                accepted += outcome.get() ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    private Map<CandidateId, ShownName> namesFor(Viewer viewer, Person person) {
        return ActAs.call(viewer, () -> identities.namesFor(viewer, List.of(person.id()), "test"));
    }

    private List<CandidateId> search(Viewer viewer, String text) {
        return ActAs.call(viewer, () -> identities.search(text, 10)).stream()
                .map(FoundPerson::id)
                .toList();
    }

    private long logRows(Viewer viewer) {
        return database.sql("select count(*) from access_log where user_id = ?")
                .param(viewer.user().toString())
                .query(Long.class)
                .single();
    }

    private List<String> tables() {
        return database.sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
    }

    private static String text(Object value) {
        var text =
                value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}

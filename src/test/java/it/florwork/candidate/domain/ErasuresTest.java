package it.florwork.candidate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.Seals;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.ErasureId;
import it.florwork.candidate.ErasureRefusal;
import it.florwork.candidate.ErasureRow;
import it.florwork.candidate.ErasureStatus;
import it.florwork.candidate.Erasures;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.Flags;
import it.florwork.candidate.HoldReason;
import it.florwork.candidate.Identities;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.document.DocumentId;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.platform.CannotStart;
import it.florwork.platform.ErasableKeys;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@UseCase("UC-128")
class ErasuresTest {
    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    CandidateService candidates;

    @Autowired
    Erasures erasures;

    @Autowired
    Identities identities;

    @Autowired
    IdentityVault vault;

    @Autowired
    Flags flags;

    @Autowired
    Contacts contacts;

    @Autowired
    Documents documents;

    @Autowired
    Seals seals;

    @Autowired
    PersonLocks locks;

    @Autowired
    ErasableKeys keys;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private Viewer operator;
    private Viewer colleague;
    private Viewer officer;
    private Internship internship;
    private CandidateId person;
    private DocumentId scan;

    @BeforeEach
    void aPersonWithEverythingThatCanBeKnown() throws IOException {
        operator = accounts.fresh(Role.OPERATOR);
        colleague = accounts.fresh(Role.OPERATOR);
        officer = accounts.fresh(Role.DPO);
        var today = LocalDate.now(clock);
        internship = given.placement(Period.of(today.minusDays(40), today.plusDays(40)));
        person = internship.candidate();
        ActAs.run(internship.caseManager(), () -> flags.set(person, 0, new Flag(FlagKind.ADI, FlagValue.YES, null)));
        ActAs.run(operator, () -> {
            candidates.follow(person);
            contacts.record(
                    person, new RecordContact(ContactKind.CALL, today, 10, "Arriva puntuale", "Richiamare", today));
        });
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "jpg", image);
        scan = ActAs.call(
                operator,
                () -> documents.store(
                        DocumentKind.MONTHLY_REGISTER,
                        "engagement",
                        internship.id().value(),
                        new ByteArrayInputStream(image.toByteArray())));
    }

    private void withdrawn() {
        ActAs.run(operator, () -> candidates.withdraw(person, WithdrawalReason.MOVED, LocalDate.now(clock)));
    }

    private ErasureId granted() {
        var id = ActAs.call(internship.trainee(), erasures::ask);
        ActAs.run(operator, () -> erasures.grant(id));
        return id;
    }

    private String code() {
        return database.sql("select code_name from candidate where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private ErasureRow row(ErasureId id) {
        return ActAs.call(officer, () -> List.of(erasures.open(500), erasures.closed(500))).stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void nobodyReadsThePersonAnyMoreNotEvenFromAnOlderDump() {
        withdrawn();
        var dump = Dump.of(database, person, scan);
        var id = granted();
        var taken = ActAs.call(colleague, () -> erasures.carryOut(id, " " + code().toLowerCase() + " "));
        assertThat(taken).containsEntry("notes", 1).containsEntry("access", 1).containsEntry("registerScans", 1);
        assertThat(taken.get("identity")).isGreaterThan(2);
        await().until(() -> keys.isDestroyed(person.value()));
        assertThat(ActAs.call(officer, () -> erasures.left(id)).values()).containsOnly(0);
        ActAs.run(operator, () -> {
            assertThatThrownBy(() -> documents.open(scan)).isInstanceOf(NotFound.class);
            assertThat(contacts.of(person, 5))
                    .singleElement()
                    .satisfies(contact -> assertThat(contact.note()).isEmpty());
            assertThat(identities.namesFor(operator, Set.of(person), "people.page"))
                    .isEmpty();
        });

        dump.putBack(database);
        var reading = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> reading.execute(status -> vault.open(Set.of(person))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was destroyed");
        ActAs.run(operator, () -> {
            assertThatThrownBy(() -> documents.open(scan)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contacts.of(person, 5)).hasMessageContaining("was destroyed");
        });
        ActAs.run(
                internship.caseManager(),
                () -> assertThatThrownBy(() -> flags.of(person)).hasMessageContaining("was destroyed"));

        locks.eraseAgain();
        assertThat(ActAs.call(officer, () -> erasures.left(id)).values()).containsOnly(0);
    }

    /** What a dump of the day before holds of one person, byte for byte. */
    private record Dump(CandidateId person, Map<String, List<Map<String, Object>>> rows) {
        private static final Map<String, String> TABLES = Map.of(
                "identity", "select * from identity where candidate_id = :id",
                "candidate_flags", "select * from candidate_flags where candidate_id = :id",
                "case_contact", "select * from case_contact where candidate_id = :id");

        static Dump of(JdbcClient database, CandidateId person, DocumentId scan) {
            var rows = new HashMap<String, List<Map<String, Object>>>();
            TABLES.forEach((table, sql) -> rows.put(
                    table,
                    database.sql(sql).param("id", person.toString()).query().listOfRows()));
            rows.put(
                    "document_content",
                    database.sql("select * from document_content where document_id = :id")
                            .param("id", scan.value())
                            .query()
                            .listOfRows());
            assertThat(rows.values()).allSatisfy(found -> assertThat(found).hasSize(1));
            return new Dump(person, rows);
        }

        void putBack(JdbcClient database) {
            rows.forEach((table, found) -> found.forEach(row -> {
                var columns = List.copyOf(row.keySet());
                var insert = database.sql("replace into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(
                                        ", ", columns.stream().map(c -> ":" + c).toList())));
                for (var column : columns) {
                    insert = insert.param(column, row.get(column));
                }
                assertThat(insert.update()).isPositive();
            }));
        }
    }

    @Test
    void registersAndSealsStayValid() {
        var november = YearMonth.now(clock).minusMonths(1);
        given.worked(internship, november);
        withdrawn();
        var before = ActAs.call(officer, () -> seals.verifyAll().problems());
        var id = granted();
        ActAs.run(colleague, () -> erasures.carryOut(id, code()));
        assertThat(ActAs.call(officer, () -> seals.verifyAll().problems())).isEqualTo(before);
        assertThat(database.sql("select count(*) from day_report where engagement_id = ?")
                        .param(internship.id().value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void oneGrantsAnotherCarriesOutAndNeitherBySlip() {
        var id = granted();
        ActAs.run(operator, () -> refused("candidate.error.erasureByAnother", () -> erasures.carryOut(id, code())));
        ActAs.run(colleague, () -> refused("candidate.error.erasureWhileOpen", () -> erasures.carryOut(id, code())));
        withdrawn();
        ActAs.run(colleague, () -> refused("candidate.error.erasureOtherCode", () -> erasures.carryOut(id, "P-000")));
        ActAs.run(officer, () -> {
            erasures.hold(id, HoldReason.COURT);
            erasures.hold(id, HoldReason.CLAIM);
        });
        ActAs.run(colleague, () -> refused("candidate.error.erasureHeld", () -> erasures.carryOut(id, code())));
        assertThat(row(id).held()).isNotNull();
        ActAs.run(officer, () -> erasures.lift(id));
        ActAs.run(colleague, () -> {
            erasures.carryOut(id, code());
            refused("candidate.error.erasureNotGranted", () -> erasures.carryOut(id, code()));
        });
        assertThat(row(id).status()).isEqualTo(ErasureStatus.DONE);
    }

    @Test
    void askedTwiceIsOneRequestAndItCanBeTakenBack() {
        var id = ActAs.call(internship.trainee(), erasures::ask);
        assertThat(ActAs.call(internship.trainee(), erasures::ask)).isEqualTo(id);
        assertThat(ActAs.call(internship.caseManager(), () -> erasures.askFor(person)))
                .isEqualTo(id);
        assertThat(row(id)).satisfies(one -> {
            assertThat(one.ownRequest()).isTrue();
            assertThat(one.answerBy()).isEqualTo(LocalDate.now(clock).plusDays(30));
        });
        ActAs.run(internship.trainee(), erasures::takeBack);
        ActAs.run(internship.trainee(), erasures::takeBack);
        ActAs.run(operator, () -> refused("candidate.error.erasureDecided", () -> erasures.grant(id)));
        assertThat(ActAs.call(
                        internship.trainee(),
                        () -> erasures.mine().orElseThrow().status()))
                .isEqualTo(ErasureStatus.TAKEN_BACK);
        var again = ActAs.call(operator, () -> erasures.askFor(person));
        ActAs.run(operator, () -> erasures.refuse(again, ErasureRefusal.PERSON_STAYS));
        assertThat(ActAs.call(
                        internship.trainee(),
                        () -> erasures.mine().orElseThrow().refusal()))
                .isEqualTo(ErasureRefusal.PERSON_STAYS);
    }

    @Test
    void nobodyAsksForSomebodyElseOrDecidesWhoMayNot() {
        var id = ActAs.call(internship.trainee(), erasures::ask);
        ActAs.run(
                accounts.fresh(Role.CASE_MANAGER),
                () -> assertThatThrownBy(() -> erasures.askFor(person)).isInstanceOf(NotFound.class));
        for (var viewer : List.of(internship.trainee(), internship.caseManager(), internship.tutor(), officer)) {
            ActAs.run(
                    viewer,
                    () -> assertThatThrownBy(() -> erasures.grant(id)).isInstanceOf(AccessDeniedException.class));
        }
        ActAs.run(
                operator,
                () -> assertThatThrownBy(() -> erasures.hold(id, HoldReason.COURT))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aKeyFromBeforeThereWereLocksGetsOneAndAFolderThatLacksOneStopsTheStart() {
        assertThat(keys.there()).contains(person.value());
        locks.afterSingletonsInstantiated();
        database.sql("update identity set wrapped_key = concat('L', wrapped_key) where candidate_id = ?")
                .param(person.value())
                .update();
        keys.destroy(person.value());
        var unknown = accounts.fresh(Role.CANDIDATE).user().value();
        assertThat(keys.find(unknown)).isEmpty();
        locks.eraseAgain();
        assertThat(database.sql("select count(*) from identity where candidate_id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(keys.lacks(3)).isInstanceOf(CannotStart.class).hasMessageContaining("3 people");
    }
}

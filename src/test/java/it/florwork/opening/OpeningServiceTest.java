package it.florwork.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.rules.Regime;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenNeeds.Company;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OpeningServiceTest {
    private static final Set<OpeningStatus> ALL = EnumSet.allOf(OpeningStatus.class);

    @Autowired
    OpeningService openings;

    @Autowired
    OpeningCatalogue catalogue;

    @Autowired
    OpeningExpiry expiry;

    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    @Autowired
    TransactionTemplate transaction;

    private Company company;
    private Viewer operator;

    @BeforeEach
    void aCompany() {
        company = given.company();
        operator = accounts.named("operator");
    }

    @AfterEach
    void backToNow() {
        clock.returnToPresent();
    }

    @Test
    void aNeedGoesFromDraftToPublishedWithItsHistory() {
        var id = given.published(company);
        var read = ActAs.call(company.contact(), () -> catalogue.detail(id));
        assertThat(read.status()).isEqualTo(OpeningStatus.PUBLISHED);
        assertThat(read.content().skills()).hasSize(3);
        assertThat(read.siteAddress()).isEqualTo("Via delle Serre 1, Firenze");
        assertThat(read.history())
                .extracting(OpeningStep::to, OpeningStep::by)
                .containsExactly(
                        tuple(OpeningStatus.DRAFT, company.contact().username()),
                        tuple(OpeningStatus.SENT, company.contact().username()),
                        tuple(OpeningStatus.PUBLISHED, operator.username()));
    }

    @Test
    void anotherCompanyFindsNothing() {
        var id = given.published(company);
        var other = given.company();
        var version = ActAs.call(operator, () -> catalogue.detail(id)).version();
        ActAs.run(other.contact(), () -> {
            assertThatThrownBy(() -> catalogue.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> openings.edit(id, version, PostOpening.blank()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> openings.send(id, version)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> openings.suspend(id, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> openings.copy(id)).isInstanceOf(NotFound.class);
            assertThat(catalogue.mine()).isEmpty();
        });
        ActAs.run(
                other.tutor(),
                () -> assertThatThrownBy(() -> catalogue.detail(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void aSiteOrATutorOfAnotherCompanyIsRefused() {
        var other = given.company();
        ActAs.run(company.contact(), () -> {
            assertThatThrownBy(() -> openings.post(given.gardenHelper(
                            other.site(), company.tutor().user(), 1, GivenNeeds.MORNINGS, Set.of(Regime.TE))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> openings.post(given.gardenHelper(
                            company.site(), other.tutor().user(), 1, GivenNeeds.MORNINGS, Set.of(Regime.TE))))
                    .isInstanceOf(RuleViolation.class)
                    .extracting("key")
                    .isEqualTo("opening.error.tutorIsNotYours");
        });
    }

    @Test
    void aDraftIsSeenByItsCompanyAlone() {
        var id = given.draft(company, PostOpening.blank());
        assertThat(ActAs.call(company.contact(), catalogue::mine))
                .extracting(OpeningRow::id)
                .containsExactly(id);
        ActAs.run(operator, () -> {
            assertThatThrownBy(() -> catalogue.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> openings.publish(id)).isInstanceOf(NotFound.class);
            assertThat(catalogue.of(company.id())).isEmpty();
        });
        ActAs.run(company.contact(), () -> openings.discard(id));
        assertThat(ActAs.call(company.contact(), catalogue::mine)).isEmpty();
    }

    @Test
    void aCandidateReadsWhatIsPublishedWithoutTheTalk() {
        var sent = given.sent(company, given.gardenHelper(company));
        var published = given.published(company);
        ActAs.run(accounts.named("candidate1"), () -> {
            assertThat(catalogue.detail(published).history()).isEmpty();
            assertThatThrownBy(() -> catalogue.detail(sent)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        var id = given.draft(company, given.gardenHelper(company));
        ActAs.run(company.contact(), () -> {
            long first = catalogue.detail(id).version();
            long second = openings.edit(id, first, PostOpening.blank());
            assertThat(second).isGreaterThan(first);
            assertThatThrownBy(() -> openings.edit(id, first, given.gardenHelper(company)))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(openings.edit(id, second, given.gardenHelper(company))).isGreaterThan(second);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.CASE_MANAGER,
                Role.ADMINISTRATOR,
                Role.EVALUATOR,
                Role.DPO,
                Role.CANDIDATE,
                Role.PATH_TUTOR,
                Role.HOST_TUTOR
            })
    void onlyCompaniesAndOperatorsWrite(String role) {
        var id = given.sent(company, given.gardenHelper(company));
        ActAs.run(accounts.fresh(role), () -> {
            assertThatThrownBy(() -> openings.post(PostOpening.blank())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> openings.publish(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> openings.reject(id, RejectionReason.DUPLICATE, ""))
                    .isInstanceOf(AccessDeniedException.class);
        });
        ActAs.run(
                company.contact(),
                () -> assertThatThrownBy(() -> openings.publish(id)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aChangeOfAPublishedNeedGoesBackToTheOperator() {
        var id = given.published(company);
        ActAs.run(
                company.contact(),
                () -> openings.edit(
                        id,
                        catalogue.detail(id).version(),
                        given.gardenHelper(
                                company.site(), company.tutor().user(), 2, GivenNeeds.MORNINGS, Set.of(Regime.TE))));
        var read = ActAs.call(operator, () -> catalogue.detail(id));
        assertThat(read.status()).isEqualTo(OpeningStatus.SENT);
        assertThat(read.content().places()).isEqualTo(2);
    }

    @Test
    void twoOperatorsDecideOneAfterTheOther() {
        var id = given.sent(company, given.gardenHelper(company));
        ActAs.run(operator, () -> openings.returnWithNote(id, "Quali attrezzi?"));
        ActAs.run(
                accounts.named("operator2"),
                () -> assertThatThrownBy(() -> openings.publish(id))
                        .isInstanceOf(RuleViolation.class)
                        .extracting("key")
                        .isEqualTo("opening.error.wrongStatus.RETURNED"));
    }

    @Test
    void whoCountsPlacesWaitsForWhoeverCountsThem() throws Exception {
        var id = given.published(company);
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> ActAs.run(
                    operator,
                    () -> transaction.executeWithoutResult(status -> {
                        openings.lockForPlaces(id);
                        held.countDown();
                        await(go);
                        openings.suspend(id, "Ci pensiamo ancora.");
                    })));
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
            var second = threads.submit(() -> ActAs.call(
                    accounts.named("operator2"),
                    () -> transaction.execute(
                            status -> openings.lockForPlaces(id).status())));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            go.countDown();
            first.get(10, TimeUnit.SECONDS);
            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(OpeningStatus.SUSPENDED);
        }
    }

    @Test
    void onlyWhomANeedConcernsHoldsItAndLetsItFollowItsProposals() {
        var id = given.published(company);
        var others =
                List.of(given.company().contact(), accounts.fresh(Role.CANDIDATE), accounts.fresh(Role.CASE_MANAGER));
        for (Viewer other : others) {
            assertThatThrownBy(() -> ActAs.call(other, () -> transaction.execute(status -> openings.lockForPlaces(id))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            ActAs.run(other, () -> transaction.executeWithoutResult(status -> openings.settle(id))))
                    .isInstanceOf(NotFound.class);
        }
        ActAs.run(company.contact(), () -> transaction.executeWithoutResult(status -> openings.settle(id)));
        assertThat(status(id)).isEqualTo(OpeningStatus.PUBLISHED);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void placesAreCountedOnlyWithinATransaction() {
        var id = given.published(company);
        ActAs.run(
                operator,
                () -> assertThatThrownBy(() -> openings.lockForPlaces(id))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void aPublishedNeedExpiresInTheNightAfterItsLastDay() {
        var id = given.published(company);
        var last = LocalDate.now(clock).plusDays(60);
        expiry.runFor(last.minusDays(1));
        assertThat(status(id)).isEqualTo(OpeningStatus.PUBLISHED);
        clock.travelTo(clock.instant().plus(Duration.ofDays(61)));
        boolean open = ActAs.call(
                operator,
                () -> transaction.execute(status -> openings.lockForPlaces(id)).open());
        assertThat(open).isFalse();
        expiry.runFor(last);
        expiry.runFor(last);
        assertThat(status(id)).isEqualTo(OpeningStatus.EXPIRED);
    }

    @Test
    void aListPageIsOneQueryAndAPageOfANeedThree() {
        var id = given.published(company);
        ActAs.run(operator, () -> {
            assertThat(Statements.queriesDuring(() -> catalogue.rows(ALL, "aiuto", PageRequest.of(0, 50))))
                    .hasSize(1);
            assertThat(Statements.queriesDuring(() -> catalogue.detail(id))).hasSize(3);
        });
    }

    @Test
    void aStepAddsOneLineToTheHistoryAndTouchesNoOther() {
        var id = given.sent(company, given.gardenHelper(company));
        var sent = Statements.during(() -> ActAs.run(operator, () -> openings.publish(id)));
        assertThat(sent)
                .filteredOn(sql -> sql.contains("opening_step") && !sql.startsWith("select"))
                .singleElement()
                .satisfies(sql -> assertThat(sql).startsWith("insert into opening_step"));
        assertThat(sent).noneMatch(sql -> sql.contains("opening_skill"));
    }

    @Test
    void theOperatorFindsNeedsByTitleOrCompany() {
        var id = given.published(company);
        ActAs.run(operator, () -> {
            var row = catalogue.of(company.id()).getFirst();
            assertThat(catalogue.rows(ALL, row.organisationName(), PageRequest.of(0, 10)))
                    .extracting(OpeningRow::id)
                    .containsExactly(id);
            assertThat(catalogue.count(EnumSet.of(OpeningStatus.SENT), row.organisationName()))
                    .isZero();
        });
    }

    @Test
    void requirementsNameTheSkillsByHowMuchTheyMatter() {
        var id = given.published(company);
        var needed = ActAs.call(operator, () -> catalogue.requirements(id));
        assertThat(needed.skills(SkillNeed.MUST)).extracting("value").containsExactly("raking");
        assertThat(needed.municipality()).isEqualTo("Firenze");
        assertThat(needed.isOpenOn(needed.expiresOn())).isTrue();
        assertThat(needed.isOpenOn(needed.expiresOn().plusDays(1))).isFalse();
    }

    private OpeningStatus status(OpeningId id) {
        return ActAs.call(operator, () -> catalogue.detail(id)).status();
    }
}

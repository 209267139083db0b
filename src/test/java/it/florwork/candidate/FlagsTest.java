package it.florwork.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.matching.PresentedProfiles;
import it.florwork.rules.Regime;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPeople.Person;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class FlagsTest {
    @Autowired
    GivenPeople given;

    @Autowired
    GivenMatches matches;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Flags flags;

    @Autowired
    FlagCounts counts;

    @Autowired
    Referrals referrals;

    @Autowired
    CandidateService candidates;

    @Autowired
    PresentedProfiles profiles;

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
    void theNightCountsWhatLiesSealedAndTheEvaluatorReadsTheCountsAlone() {
        says(person.caseManager(), new Flag(FlagKind.ADI, FlagValue.YES, null));
        says(person.caseManager(), new Flag(FlagKind.PERMIT, FlagValue.YES, today));
        ActAs.run(Viewer.system("test"), () -> counts.count(today));
        int adi = people(FlagKind.ADI);
        int permits = people(FlagKind.PERMIT);
        assertThat(adi).isPositive();
        ActAs.run(Viewer.system("test"), () -> counts.count(today.plusDays(1)));
        assertThat(people(FlagKind.ADI)).isEqualTo(adi);
        assertThat(people(FlagKind.PERMIT)).isLessThan(permits);
        assertThat(ActAs.call(accounts.fresh(Role.EVALUATOR), counts::rows))
                .extracting(FlagCount::kind)
                .containsExactly(FlagKind.values());
    }

    private int people(FlagKind kind) {
        return database.sql("select people from flag_count where kind = :kind")
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoFollowsReadsWhatTheCaseManagerWrote() {
        var permit = new Flag(FlagKind.PERMIT, FlagValue.YES, today.plusDays(20));
        says(person.caseManager(), permit);
        says(person.caseManager(), new Flag(FlagKind.ADI, FlagValue.BEING_CHECKED, null));
        for (var viewer : List.of(person.caseManager(), person.operator(), person.account())) {
            assertThat(read(viewer).flags())
                    .containsExactly(new Flag(FlagKind.ADI, FlagValue.BEING_CHECKED, null), permit);
        }
    }

    @Test
    void theOperatorWhoFollowsChangesButTheCaseManagerBegins() {
        refused(
                "candidate.error.flagIsTheCaseManagers",
                () -> says(person.operator(), new Flag(FlagKind.L381, FlagValue.YES, null)));
        says(person.caseManager(), new Flag(FlagKind.L381, FlagValue.BEING_CHECKED, null));
        says(person.operator(), new Flag(FlagKind.L381, FlagValue.YES, null));
        assertThat(read(person.caseManager()).of(FlagKind.L381)).contains(new Flag(FlagKind.L381, FlagValue.YES, null));
    }

    @Test
    void nobodyElseReadsOrWrites() {
        says(person.caseManager(), new Flag(FlagKind.L68, FlagValue.YES, null));
        for (var stranger : List.of(
                accounts.fresh(Role.OPERATOR),
                accounts.fresh(Role.CASE_MANAGER),
                given.inCharge().account())) {
            assertThatThrownBy(() -> read(stranger)).as(stranger.role()).isInstanceOf(NotFound.class);
        }
        for (var role : List.of(
                Role.HOST_TUTOR, Role.COMPANY_CONTACT, Role.PATH_TUTOR, Role.EVALUATOR, Role.ADMINISTRATOR, Role.DPO)) {
            var viewer = accounts.fresh(role);
            assertThatThrownBy(() -> read(viewer)).as(role).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> ActAs.run(
                        person.account(), () -> flags.set(person.id(), 1, new Flag(FlagKind.L68, FlagValue.NO, null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOperatorWhoBeginsToFollowMayRead() {
        says(person.caseManager(), new Flag(FlagKind.L68, FlagValue.YES, null));
        var other = accounts.fresh(Role.OPERATOR);
        ActAs.run(other, () -> candidates.follow(person.id()));
        assertThat(read(other).flags()).hasSize(1);
        assertThatThrownBy(() -> read(person.operator())).isInstanceOf(NotFound.class);
    }

    @Test
    void aHostNeverTouchesThem() {
        var match = matches.presented(matches.proposed(Regime.TE));
        ActAs.run(
                match.person().caseManager(),
                () -> flags.set(match.candidate(), 0, new Flag(FlagKind.L68, FlagValue.YES, null)));
        var code = matches.code(match);
        assertThat(Statements.during(() -> ActAs.run(match.company().contact(), () -> profiles.profile(code))))
                .isNotEmpty()
                .noneMatch(sql -> sql.contains("candidate_flags"));
    }

    @Test
    void nothingOfThemLiesReadableButTheFirstExpiry() {
        says(person.caseManager(), new Flag(FlagKind.PERMIT, FlagValue.YES, today.plusDays(40)));
        says(person.caseManager(), new Flag(FlagKind.L68, FlagValue.YES, today.plusDays(9)));
        var row = database.sql("select content, next_expiry from candidate_flags where candidate_id = ?")
                .param(person.id().toString())
                .query()
                .singleRow();
        assertThat(new String((byte[]) row.get("content"), StandardCharsets.ISO_8859_1))
                .doesNotContain("PERMIT", "L68", "YES");
        assertThat(row.get("next_expiry")).hasToString(today.plusDays(9).toString());
    }

    @Test
    void theyStayReadableWhenThePersonIsReferredAgain() {
        says(person.caseManager(), new Flag(FlagKind.ADI, FlagValue.YES, null));
        ActAs.run(person.operator(), () -> candidates.withdraw(person.id(), WithdrawalReason.MOVED, today));
        ActAs.run(person.caseManager(), () -> referrals.refer(new ReferPerson(person.identity(), "Firenze")));
        assertThat(read(person.caseManager()).flags()).hasSize(1);
    }

    @Test
    void whoFollowsIsToldInTimeThatSomethingExpires() {
        says(person.caseManager(), new Flag(FlagKind.PERMIT, FlagValue.YES, today.plusDays(29)));
        assertThat(expiring(person.operator(), 29)).containsExactly(person.id());
        assertThat(expiring(person.operator(), 28)).isEmpty();
        assertThat(expiring(accounts.fresh(Role.OPERATOR), 29)).isEmpty();
        ActAs.run(person.operator(), () -> candidates.withdraw(person.id(), WithdrawalReason.PERMIT, today));
        assertThat(expiring(person.operator(), 29)).isEmpty();
    }

    @Test
    void aPermitHasAnExpiryToComeAndANoHasNone() {
        refused("candidate.error.permitWithoutExpiry", () -> new Flag(FlagKind.PERMIT, FlagValue.YES, null));
        refused("candidate.error.flagExpiryWithoutYes", () -> new Flag(FlagKind.L68, FlagValue.NO, today));
        refused(
                "candidate.error.flagExpired",
                () -> says(person.caseManager(), new Flag(FlagKind.PERMIT, FlagValue.YES, today.minusDays(1))));
    }

    @Test
    void eachLookIsNoted() {
        var before = looks();
        read(person.operator());
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void ofTwoWhoWriteAtOnceOneReadsAgainFirst() throws Exception {
        for (long version : List.of(0L, 1L)) {
            Callable<Boolean> write = () -> {
                try {
                    ActAs.run(
                            person.caseManager(),
                            () -> flags.set(person.id(), version, new Flag(FlagKind.L68, FlagValue.NO, null)));
                    return true;
                } catch (OptimisticLockingFailureException stale) {
                    return false;
                }
            };
            try (var two = Executors.newFixedThreadPool(2)) {
                var outcomes = two.invokeAll(List.of(write, write));
                assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                        .as("version %d", version)
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private void says(Viewer viewer, Flag flag) {
        ActAs.run(viewer, () -> flags.set(person.id(), flags.of(person.id()).version(), flag));
    }

    private PersonFlags read(Viewer viewer) {
        return ActAs.call(viewer, () -> flags.of(person.id()));
    }

    private List<CandidateId> expiring(Viewer operator, int days) {
        return ActAs.call(operator, () -> flags.expiring(today.plusDays(days), 10)).stream()
                .map(ExpiringFlag::person)
                .toList();
    }

    private long looks() {
        return database.sql("""
                        select count(*) from access_log_subject s join access_log l on l.id = s.log_id
                        where s.subject_id = ? and l.purpose = 'people.flags'""").param(person.id().toString()).query(Long.class).single();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

package it.florwork.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.rules.domain.RuleRepository;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RuleServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    RuleBook book;

    @Autowired
    RuleService service;

    @Autowired
    TestAccounts accounts;

    @Autowired
    RuleRepository rules;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @CsvSource({
        "MIN_MONTHS,TE,ORDINARY,2",
        "MAX_MONTHS,TE,ORDINARY,6",
        "MAX_MONTHS,TE,GRADUATE,12",
        "MAX_MONTHS,TE,DISADVANTAGED,12",
        "MAX_MONTHS,TE,DISABLED,24",
        "MAX_MONTHS,TIS,ORDINARY,24",
        "HOST_PLACES_TO_5_STAFF,TE,ORDINARY,1",
        "HOST_PLACES_TO_20_STAFF,TE,ORDINARY,2",
        "HOST_PLACES_PERCENT_OF_STAFF,TE,ORDINARY,10",
        "HOST_TUTOR_LOAD,TE,ORDINARY,3",
        "HOST_TUTOR_LOAD,TIS,ORDINARY,2",
        "PROMOTER_TUTOR_LOAD,TIS,ORDINARY,20",
        "ALLOWANCE_FULL,TE,ORDINARY,60000",
    })
    void knowsTheFigureInForce(RuleKey key, Regime regime, TargetGroup group, int figure) {
        assertThat(book.integer(key, regime, group, TODAY)).isEqualTo(figure);
    }

    @Test
    void whoReadARuleBeforeItWasChangedDoesNotPutItBack() {
        var key = RuleKey.SHORTLIST_PROFILES;
        var one = new TransactionTemplate(transactions);
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        int before = book.integer(key, Regime.TE, TargetGroup.ORDINARY, TODAY);
        try {
            one.executeWithoutResult(status -> {
                rules.findAll(); // has them in hand from now on
                other.executeWithoutResult(inner -> figureIs(key, before + 1));
                book.readAnew();
                assertThat(book.integer(key, Regime.TE, TargetGroup.ORDINARY, TODAY))
                        .isEqualTo(before + 1);
            });
            assertThat(book.integer(key, Regime.TE, TargetGroup.ORDINARY, TODAY))
                    .isEqualTo(before + 1);
        } finally {
            figureIs(key, before);
            book.readAnew();
        }
    }

    private void figureIs(RuleKey key, int figure) {
        jdbc.update("update rule set figure = ? where rule_key = ?", figure, key.name());
    }

    @Test
    void followsTheDateOfTheFact() {
        assertThat(book.integer(RuleKey.ALLOWANCE_FULL, Regime.TE, TargetGroup.ORDINARY, LocalDate.of(2023, 12, 31)))
                .isEqualTo(50_000);
        assertThat(book.integer(RuleKey.ALLOWANCE_FULL, Regime.TE, TargetGroup.ORDINARY, LocalDate.of(2024, 1, 1)))
                .isEqualTo(60_000);
    }

    @Test
    void saysWhereTheLawSetsNoFigureAndRefusesWhereNobodyDecided() {
        assertThat(book.limit(RuleKey.HOST_PLACES_TO_5_STAFF, Regime.TIS, TargetGroup.ORDINARY, TODAY))
                .isEqualTo(OptionalInt.empty());
        assertThatThrownBy(() -> book.integer(RuleKey.HOST_PLACES_TO_5_STAFF, Regime.TIS, TargetGroup.ORDINARY, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("rules.error.noFigure"));
        assertThatThrownBy(
                        () -> book.limit(RuleKey.MAX_MONTHS, Regime.TE, TargetGroup.ORDINARY, LocalDate.of(1990, 1, 1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("rules.error.noRule"));
    }

    @Test
    void aNewFigureBeginsOnADayAndTheEarlierOneStays() {
        Viewer admin = accounts.fresh(Role.ADMINISTRATOR);
        RuleRow row = ActAs.call(admin, () -> current(RuleKey.START_WITHIN));
        LocalDate from = row.validity().firstDay().plusYears(40);
        int before = java.util.Objects.requireNonNull(row.value());
        ActAs.run(
                admin,
                () -> service.change(new ChangeRule(row.id(), row.version(), before + 5, from, "Decision 12/2054")));

        assertThat(book.integer(RuleKey.START_WITHIN, Regime.TE, TargetGroup.ORDINARY, from.minusDays(1)))
                .isEqualTo(before);
        assertThat(book.integer(RuleKey.START_WITHIN, Regime.TE, TargetGroup.ORDINARY, from))
                .isEqualTo(before + 5);
        assertThatThrownBy(() -> ActAs.run(
                        admin,
                        () -> service.change(
                                new ChangeRule(row.id(), row.version(), before + 6, from.plusDays(9), "Later"))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void whatIsInForceIsNotRewritten() {
        Viewer admin = accounts.fresh(Role.ADMINISTRATOR);
        RuleRow row = ActAs.call(admin, () -> current(RuleKey.MIN_AGE));
        assertThatThrownBy(() -> ActAs.run(
                        admin,
                        () -> service.change(new ChangeRule(
                                row.id(), row.version(), 16, row.validity().firstDay(), "No"))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("rules.error.wouldRewrite"));
    }

    @Test
    void theTableRefusesTwoFiguresForOneDay() {
        assertThatThrownBy(() -> jdbc.update("""
                        insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
                        values (uuid(), 'MIN_AGE', 'ALL', 'TUSCANY', 'ALL', 17, '2026-01-01', '2027-01-01', 'x', utc_timestamp(6), 0)""")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anOperatorReadsButDoesNotChange() {
        Viewer operator = accounts.fresh(Role.OPERATOR);
        RuleRow row = ActAs.call(operator, () -> current(RuleKey.MIN_AGE));
        assertThatThrownBy(() -> ActAs.run(
                        operator, () -> service.change(new ChangeRule(row.id(), row.version(), 16, TODAY, "No"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.CANDIDATE), () -> service.rows()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHolidaysOf2026AreTheLaws() {
        var days = java.util.stream.Stream.of(
                        "01-01", "01-06", "04-06", "04-25", "05-01", "06-02", "06-24", "08-15", "10-04", "11-01",
                        "12-08", "12-25", "12-26")
                .map(day -> LocalDate.parse("2026-" + day))
                .toList();
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> book.holidays().isHoliday(day, MonthDay.of(6, 24))))
                .containsExactlyElementsOf(days);
    }

    private RuleRow current(RuleKey key) {
        return service.rows().stream()
                .filter(row -> row.key() == key && row.validity().isOpen())
                .findFirst()
                .orElseThrow();
    }
}

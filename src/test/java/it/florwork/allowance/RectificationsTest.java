package it.florwork.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.Months;
import it.florwork.candidate.Whose;
import it.florwork.rules.ChangeRule;
import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleChanged;
import it.florwork.rules.RuleId;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleService;
import it.florwork.shared.Cents;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Seed;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule made later for the past never rewrites a sealed month: it proposes a rectification. */
@PortalTest
class RectificationsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate FIRST = OCTOBER.atDay(1);
    private static final Period TERM = Period.of(LocalDate.of(2026, 9, 14), LocalDate.of(2027, 1, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Outlooks outlooks;

    @Autowired
    Rectifications rectifications;

    @Autowired
    Months months;

    @Autowired
    RectificationProposals proposals;

    @Autowired
    RuleService rules;

    @Autowired
    RuleBook book;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private final List<RuleId> made = new ArrayList<>();

    /** The other tests go on under the rules of the migrations. */
    @AfterEach
    void asBefore() {
        clock.returnToPresent();
        made.reversed().forEach(rule -> {
            database.sql("delete from month_rectification where rule_id = ?")
                    .param(rule.value())
                    .update();
            database.sql("delete from rule where id = ?").param(rule.value()).update();
        });
        database.sql("""
                        update rule set valid_to = '9999-12-31' where rule_key = 'ALLOWANCE_CAP' and regime = 'TIS'
                        and region = 'TUSCANY'""").update();
        book.readAnew();
    }

    private void capIs(Integer euros, LocalDate from) {
        var cents = euros * 100;
        made.add(ActAs.call(accounts.fresh(Role.ADMINISTRATOR), () -> {
            var now = rules.rows().stream()
                    .filter(row -> row.key() == RuleKey.ALLOWANCE_CAP
                            && row.regime() == Regime.TIS
                            && row.region() == Region.TUSCANY
                            && row.validity().isOpen())
                    .findFirst()
                    .orElseThrow();
            return rules.change(new ChangeRule(now.id(), now.version(), cents, from, "DD of a test"));
        }));
    }

    private Outlook.Money money(Internship internship) {
        var outlook = ActAs.call(
                internship.trainee(),
                () -> outlooks.of(List.of(internship.id()), OCTOBER).get(internship.id()));
        return Objects.requireNonNull(Objects.requireNonNull(outlook).money());
    }

    private Optional<RectificationRow> proposed(Viewer operator, Internship internship) {
        return ActAs.call(
                operator,
                () -> rectifications.proposed(Whose.EVERYBODY, PageRequest.of(0, 1_000)).stream()
                        .filter(row -> row.engagement().equals(internship.id()))
                        .findFirst());
    }

    private RectificationRow awaited(Viewer operator, Internship internship, int euros) {
        await().until(() -> proposed(operator, internship)
                .filter(row -> row.anew().due().equals(new Cents(euros * 100L)))
                .isPresent());
        return proposed(operator, internship).orElseThrow();
    }

    @Test
    @UseCase("UC-83")
    void aLaterRuleForASealedMonthIsProposedAndTheMonthStaysAsItWas() {
        var operator = accounts.fresh(Role.OPERATOR);
        var internship = given.placement(TERM);
        given.sealed(internship, OCTOBER);
        var before = money(internship);
        assertThat(before.due()).isEqualTo(new Cents(50_000));
        capIs(550, FIRST);
        var row = awaited(operator, internship, 550);
        assertThat(row.stoodAt()).isEqualTo(new Cents(50_000));
        assertThat(row.difference()).isEqualTo(new Cents(5_000));
        assertThat(row.rule()).isEqualTo(RuleKey.ALLOWANCE_CAP);
        assertThat(money(internship)).as("until somebody decides, and after").isEqualTo(before);
        assertThatThrownBy(() -> ActAs.run(operator, () -> rectifications.accept(row.id(), " ")))
                .isInstanceOf(RuleViolation.class);
        ActAs.run(operator, () -> rectifications.accept(row.id(), "The funder pays it."));
        assertThat(money(internship).now()).isEqualTo(before.now());
        assertThat(money(internship).rectified()).isEqualTo(new Cents(5_000));
        assertThat(money(internship).due()).isEqualTo(new Cents(55_000));
        assertThatThrownBy(() -> ActAs.run(operator, () -> rectifications.decline(row.id(), "Once is enough.")))
                .isInstanceOf(RuleViolation.class);
        assertThat(proposed(operator, internship)).isEmpty();
    }

    @Test
    @UseCase("UC-83")
    void whatWasDeclinedIsNotAskedAgainAndAMonthBeforeTheRuleIsLeftAlone() {
        var operator = accounts.fresh(Role.OPERATOR);
        var internship = given.placement(TERM);
        given.sealed(internship, OCTOBER);
        capIs(550, LocalDate.of(2026, 9, 20));
        var row = awaited(operator, internship, 550);
        ActAs.run(operator, () -> rectifications.decline(row.id(), "The funder does not pay it."));
        capIs(540, LocalDate.of(2026, 9, 25));
        awaited(operator, internship, 540);
        capIs(550, FIRST.plusDays(1));
        capIs(570, FIRST.plusMonths(1));
        assertThat(money(internship).due()).isEqualTo(new Cents(50_000));
        assertThat(proposed(operator, internship).orElseThrow().anew().due()).isEqualTo(new Cents(54_000));
        proposals.propose(new RuleChanged(made.getFirst(), RuleKey.ALLOWANCE_CAP, FIRST));
        assertThat(proposed(operator, internship)).as("heard twice").isPresent();
    }

    @Test
    @UseCase("UC-83")
    void aNewVersionOvertakesTheProposalAndIsPricedByTheRulesKnownThen() {
        var operator = accounts.fresh(Role.OPERATOR);
        var internship = given.placement(TERM);
        given.sealed(internship, OCTOBER);
        capIs(550, FIRST);
        awaited(operator, internship, 550);
        ActAs.run(
                operator, () -> months.reopen(internship.id(), OCTOBER, Set.of(LocalDate.of(2026, 10, 5)), "A slip."));
        assertThat(proposed(operator, internship)).isEmpty();
        given.traineeSays(internship, LocalDate.of(2026, 10, 5), DayKind.EXCUSED);
        given.tutorSays(internship, LocalDate.of(2026, 10, 5), DayKind.EXCUSED);
        var shown = ActAs.call(internship.tutor(), () -> months.month(internship.id(), OCTOBER));
        ActAs.run(internship.trainee(), () -> months.confirm(internship.id(), OCTOBER, shown.contentHash()));
        ActAs.run(internship.tutor(), () -> months.sign(internship.id(), OCTOBER, shown.contentHash()));
        assertThat(money(internship).due()).isEqualTo(new Cents(55_000));
        assertThat(proposed(operator, internship)).isEmpty();
    }

    @Test
    void whateverIsRuledLaterASealedMonthIsWorthTheSameAndOneProposalAtMostWaits() {
        var operator = accounts.fresh(Role.OPERATOR);
        var internship = given.placement(TERM);
        given.sealed(internship, OCTOBER);
        var before = money(internship);
        var random = Seed.of(getClass()).random();
        var from = LocalDate.of(2026, 9, 20);
        int last = 500;
        for (int change = 0; change < 5; change++) {
            int cap = 380 + random.nextInt(200);
            if (cap != last) {
                capIs(cap, from);
                last = cap;
                from = from.plusDays(1 + random.nextInt(2));
                assertThat(money(internship)).isEqualTo(before);
            }
        }
        int standing = Math.min(last, 616);
        if (standing == 500) {
            await().until(() -> proposed(operator, internship).isEmpty());
        } else {
            awaited(operator, internship, standing);
        }
        assertThat(money(internship)).isEqualTo(before);
    }

    @Test
    void nobodyDecidesWhatIsNotThere() {
        assertThatThrownBy(() -> ActAs.run(
                        accounts.fresh(Role.OPERATOR), () -> rectifications.accept(UUID.randomUUID(), "A reason.")))
                .isInstanceOf(NotFound.class);
    }
}

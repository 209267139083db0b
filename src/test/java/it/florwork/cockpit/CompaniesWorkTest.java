package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Whose;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.matching.MatchingService;
import it.florwork.rules.Regime;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits from needs, matches and internships. */
@PortalTest
@UseCase("UC-43")
class CompaniesWorkTest {
    private static final int MANY = 2000;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenPlacements placements;

    @Autowired
    TestAccounts accounts;

    @Autowired
    NeedsWork needsWork;

    @Autowired
    MatchesWork matchesWork;

    @Autowired
    PlacementsWork placementsWork;

    @Autowired
    MatchingService matching;

    @Autowired
    CandidateService candidates;

    @Autowired
    Clock clock;

    private Viewer operator;
    private LocalDate today;

    @BeforeEach
    void anOperator() {
        operator = accounts.fresh(Role.OPERATOR);
        today = LocalDate.now(clock);
    }

    @Test
    void aNeedWaitsForACheckAndThenForAProposal() {
        var company = needs.company();
        var sent = needs.sent(company, needs.gardenHelper(company));
        var published = needs.published(needs.company());

        assertThat(waiting(needsWork, "needs/" + sent)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.NEED_TO_CHECK);
            assertThat(item.details()).endsWith(0);
        });
        assertThat(waiting(needsWork, "needs/" + published))
                .extracting(WorkItem::kind)
                .containsExactly(WorkKind.NEED_WITHOUT_PROPOSAL);
    }

    @Test
    void theOldestNeedIsNeverTheOneThatIsLeftOut() {
        var company = needs.company();
        var older = needs.sent(company, needs.gardenHelper(company));
        var newest = needs.sent(company, needs.gardenHelper(company));
        int all = all(needsWork).size();

        var first = ActAs.call(operator, () -> needsWork.waiting(today, Whose.EVERYBODY, 1));

        assertThat(first).extracting(WorkItem::kind).endsWith(WorkKind.NEEDS_BEYOND);
        assertThat(first.getFirst().path()).isNotEqualTo("needs/" + newest);
        assertThat(first.getLast().subject()).isEqualTo(String.valueOf(all - 1));
        assertThat(all(needsWork)).extracting(WorkItem::path).containsSubsequence("needs/" + older, "needs/" + newest);
    }

    @Test
    void aMatchWaitsForTheOperatorOnlyWhenItIsHisTurn() {
        var match = matches.agreed(matches.proposed(Regime.TE));
        assertThat(waiting(matchesWork, "matches/" + match.id()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(WorkKind.MATCH_TO_PRESENT);
                    assertThat(item.person()).isEqualTo(match.candidate());
                });

        ActAs.run(match.operator(), () -> matching.present(match.id()));
        assertThat(waiting(matchesWork, "matches/" + match.id())).isEmpty();
    }

    @Test
    void anInternshipOfSomebodyWhoHasStoppedWaitsForADecision() {
        var placement = placements.active(Regime.TE);
        assertThat(waiting(placementsWork, "placements/" + placement.id())).isEmpty();
        ActAs.run(
                placement.match().person().caseManager(),
                () -> candidates.withdraw(placement.match().candidate(), WithdrawalReason.FOUND_WORK, today));
        assertThat(waiting(placementsWork, "placements/" + placement.id()))
                .extracting(WorkItem::kind)
                .containsExactly(WorkKind.PLACEMENT_OF_SOMEBODY_AWAY);
    }

    @Test
    void asManyStatementsForManyAsForFew() {
        var sources = List.of(needsWork, matchesWork, placementsWork);
        sources.forEach(this::all);
        int before = statements(sources);
        needs.published(needs.company());
        matches.agreed(matches.proposed(Regime.TE));
        assertThat(statements(sources)).isEqualTo(before).isLessThanOrEqualTo(3);
    }

    private int statements(List<? extends WorkSource> sources) {
        return ActAs.call(
                        operator,
                        () -> Statements.queriesDuring(
                                () -> sources.forEach(source -> source.waiting(today, Whose.EVERYBODY, MANY))))
                .size();
    }

    private List<WorkItem> all(WorkSource source) {
        return ActAs.call(operator, () -> source.waiting(today, Whose.EVERYBODY, MANY));
    }

    private List<WorkItem> waiting(WorkSource source, String path) {
        return all(source).stream().filter(item -> item.path().equals(path)).toList();
    }
}

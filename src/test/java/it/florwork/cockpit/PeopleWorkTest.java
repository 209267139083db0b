package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.People;
import it.florwork.candidate.PersonDue;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.Whose;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PeopleWorkTest {
    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    People people;

    @Autowired
    CandidateService candidates;

    @Autowired
    PeopleWork work;

    @Autowired
    Clock clock;

    @Test
    void peopleAreReadByStageWhateverTheirNumber() {
        var operator = accounts.fresh(Role.OPERATOR);
        var today = LocalDate.now(clock);
        given.referred();
        ActAs.run(operator, () -> work.waiting(today, Whose.EVERYBODY, 100)); // the rules are read once
        int before = ActAs.call(operator, () -> statements(today));
        given.referred();
        given.inCharge();
        assertThat(ActAs.call(operator, () -> statements(today)))
                .isEqualTo(before)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void whoWasReferredFirstComesFirstAndTheRestIsCounted() {
        var operator = accounts.fresh(Role.OPERATOR);
        given.referred();
        given.referred();
        ActAs.run(operator, () -> {
            int all = people.countAtStage(CandidateStatus.REFERRED, Whose.EVERYBODY);
            assertThat(all).isGreaterThanOrEqualTo(2);
            assertThat(people.atStage(CandidateStatus.REFERRED, Whose.EVERYBODY, 1))
                    .hasSize(1);
            assertThat(people.atStage(CandidateStatus.REFERRED, Whose.EVERYBODY, all + 1))
                    .hasSize(all)
                    .extracting(PersonDue::since)
                    .isSorted();
        });
    }

    @Test
    void whoWaitsIsTalkedToAgainInTime() {
        var operator = accounts.fresh(Role.OPERATOR);
        var today = LocalDate.now(clock);
        var soon = given.inCharge();
        var later = given.inCharge();
        for (var person : List.of(soon, later)) {
            ActAs.run(
                    person.caseManager(),
                    () -> candidates.putOnWait(
                            person.id(), WaitingReason.SEASON, today, today.plusDays(person.equals(soon) ? 5 : 60)));
        }
        assertThat(toReview(operator, today)).contains(soon.id()).doesNotContain(later.id());
        ActAs.run(operator, () -> candidates.comeBack(soon.id(), today));
        assertThat(toReview(operator, today)).doesNotContain(soon.id());
    }

    @Test
    void whatOthersHaveLeavesRoomForTheOwn() {
        var today = LocalDate.now(clock);
        var others = given.inCharge();
        var own = given.inCharge();
        for (var person : List.of(others, own)) {
            ActAs.run(
                    person.caseManager(),
                    () -> candidates.putOnWait(
                            person.id(), WaitingReason.SEASON, today, today.plusDays(person.equals(own) ? 3 : 2)));
        }
        var mine = Whose.followedBy(Set.of(own.operator().user()));
        assertThat(ActAs.call(own.operator(), () -> people.toReview(today.plusDays(7), mine, 1)))
                .extracting(PersonDue::id)
                .containsExactly(own.id());
    }

    private List<CandidateId> toReview(it.florwork.access.Viewer operator, LocalDate today) {
        return ActAs.call(operator, () -> people.toReview(today.plusDays(7), Whose.EVERYBODY, 1000)).stream()
                .map(PersonDue::id)
                .toList();
    }

    private int statements(LocalDate today) {
        return Statements.queriesDuring(() -> work.waiting(today, Whose.EVERYBODY, 100))
                .size();
    }
}

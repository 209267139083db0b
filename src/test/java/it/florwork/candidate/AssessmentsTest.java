package it.florwork.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.shared.NotFound;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class AssessmentsTest {
    private static final SkillCode WATERING = new SkillCode("watering");

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Assessments assessments;

    @Autowired
    Choices choices;

    @Test
    void whatWasSeenCountsBeforeWhatWasOnlySaid() {
        var person = given.inCharge();
        ActAs.run(person.operator(), () -> {
            assessments.claim(person.id(), WATERING, 2, SkillSource.LAB);
            assessments.claim(person.id(), WATERING, 3, SkillSource.TUTOR);
            assessments.claim(person.id(), WATERING, 4, SkillSource.SELF);
        });

        var skills = ActAs.call(person.operator(), () -> assessments.card(person.id()))
                .skills();

        assertThat(skills).singleElement().satisfies(skill -> {
            assertThat(skill.level()).isEqualTo(3);
            assertThat(skill.source()).isEqualTo(SkillSource.TUTOR);
        });
    }

    @Test
    void anEditOfAnOlderCardIsRefused() {
        var person = given.assessed();
        var card = ActAs.call(person.operator(), () -> assessments.card(person.id()));
        given.assessed(person);
        var stale = card.version() - 1;

        assertThatThrownBy(() ->
                        ActAs.run(person.operator(), () -> assessments.assess(person.id(), stale, card.content())))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void profilesOfAllPeopleInChargeTakeTwoStatements() {
        var person = given.assessed();
        given.assessed();
        ActAs.run(person.operator(), () -> assessments.claim(person.id(), WATERING, 2, SkillSource.LAB));

        var count = Statements.queriesDuring(() -> assertThat(ActAs.call(person.operator(), assessments::inCharge))
                .anySatisfy(profile -> {
                    assertThat(profile.candidate()).isEqualTo(person.id());
                    assertThat(profile.italian()).isEqualTo(ItalianLevel.B1);
                    assertThat(profile.skills()).containsEntry(WATERING, 2);
                }));

        assertThat(count).hasSize(2);
    }

    @Test
    void aStrangersCardDoesNotExist() {
        var person = given.referred();

        assertThatThrownBy(() -> ActAs.call(accounts.fresh(Role.CASE_MANAGER), () -> assessments.card(person.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aChoiceLivesUntilItIsTakenBack() {
        var person = given.referred();
        var scope = UUID.randomUUID();

        var choice = ActAs.call(person.account(), () -> choices.give(ChoiceKind.SHOW_CARD, scope, "1", "it"));
        assertThat(ActAs.call(person.account(), () -> choices.give(ChoiceKind.SHOW_CARD, scope, "1", "it")))
                .isEqualTo(choice);
        assertThat(isLive(person, scope)).isTrue();

        ActAs.run(person.account(), () -> choices.takeBack(choice));
        assertThat(isLive(person, scope)).isFalse();
    }

    @Test
    void nobodyTakesBackAnothersChoice() {
        var person = given.referred();
        var other = given.referred();
        var choice =
                ActAs.call(person.account(), () -> choices.give(ChoiceKind.SHOW_CARD, UUID.randomUUID(), "1", "it"));

        assertThatThrownBy(() -> ActAs.run(other.account(), () -> choices.takeBack(choice)))
                .isInstanceOf(NotFound.class);
    }

    private boolean isLive(GivenPeople.Person person, UUID scope) {
        return ActAs.call(person.operator(), () -> choices.isLive(person.id(), ChoiceKind.SHOW_CARD, scope));
    }
}

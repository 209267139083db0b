package it.florwork.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class VocabularyTest {
    @Autowired
    Vocabulary vocabulary;

    @Autowired
    TestAccounts accounts;

    @Test
    void everyRoleReadsTenSoftSkillsAndEightGreenOnes() {
        for (String role : Role.OF_PEOPLE) {
            ActAs.run(accounts.fresh(role), () -> {
                assertThat(vocabulary.skills(SkillKind.SOFT)).hasSize(10);
                assertThat(vocabulary.skills(SkillKind.GREEN)).hasSize(8);
                assertThat(vocabulary.occupations())
                        .hasSize(14)
                        .allSatisfy(occupation ->
                                assertThat(occupation.usualSkills()).isNotEmpty());
            });
        }
    }

    @Test
    void aLabelFollowsTheLanguage() {
        var weeding = new SkillCode("hand_weeding");
        ActAs.run(accounts.fresh(Role.CANDIDATE), () -> {
            assertThat(vocabulary.label(weeding, Locale.ITALIAN)).isEqualTo("Diserbare a mano");
            assertThat(vocabulary.label(weeding, Locale.UK)).isEqualTo("Hand weeding");
        });
    }

    @Test
    void italianLevelsAreOrdered() {
        assertThat(ItalianLevel.A2.isAtLeast(ItalianLevel.A1)).isTrue();
        assertThat(ItalianLevel.A0.isAtLeast(ItalianLevel.A1)).isFalse();
    }
}

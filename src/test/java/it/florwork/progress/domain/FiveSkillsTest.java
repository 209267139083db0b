package it.florwork.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiveSkillsTest {
    private static final List<SkillCode> TEN = IntStream.range(0, 10)
            .mapToObj(i -> new SkillCode("soft_" + (char) ('a' + i)))
            .toList();
    private static final Week WEEK = Week.of(LocalDate.of(2026, 11, 23));

    private final EngagementId engagement = new EngagementId(Ids.next());

    @Test
    void twoWeeksTogetherAskAboutAllTenOnce() {
        for (Week week = WEEK; week.number() < WEEK.number() + 60; week = week.following()) {
            var both = Stream.concat(
                            FiveSkills.of(engagement, week, TEN).stream(),
                            FiveSkills.of(engagement, week.following(), TEN).stream())
                    .toList();
            assertThat(both).hasSize(10).containsExactlyInAnyOrderElementsOf(TEN);
        }
    }

    @Test
    void theSameWeekAsksTheSameWhateverOrderTheVocabularyComesIn() {
        var shuffled = new ArrayList<>(TEN);
        Collections.reverse(shuffled);
        assertThat(FiveSkills.of(engagement, WEEK, shuffled)).isEqualTo(FiveSkills.of(engagement, WEEK, TEN));
    }

    @Test
    void engagementsAreNotAllAskedTheSame() {
        var asked = IntStream.range(0, 20)
                .mapToObj(i -> new HashSet<>(FiveSkills.of(new EngagementId(Ids.opaque()), WEEK, TEN)))
                .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(5);
    }

    @Test
    void aCardAnswersAllFive() {
        var asked = FiveSkills.of(engagement, WEEK, TEN);
        assertThatThrownBy(() -> FiveSkills.checkAnswers(asked, answers(asked.subList(0, 3), 2)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("progress.error.someUnanswered");
                    assertThat(violation.details()).containsExactly(2L);
                });
    }

    @Test
    void aCardAnswersNothingElse() {
        var asked = FiveSkills.of(engagement, WEEK, TEN);
        assertThatThrownBy(() -> FiveSkills.checkAnswers(asked, answers(TEN, 2)))
                .hasMessage("progress.error.otherWeeksSkills");
    }

    @Test
    void whatWasObservedIsToldInAnExample() {
        var asked = FiveSkills.of(engagement, WEEK, TEN);
        assertThatThrownBy(() -> FiveSkills.checkWords(answers(asked, 3), "", ""))
                .hasMessage("progress.error.exampleMissing");
        FiveSkills.checkWords(answers(asked, 0), "", "");
    }

    @Test
    void anExampleIsShort() {
        var asked = FiveSkills.of(engagement, WEEK, TEN);
        FiveSkills.checkWords(answers(asked, 3), "x".repeat(300), "");
        assertThatThrownBy(() -> FiveSkills.checkWords(answers(asked, 3), "x".repeat(301), ""))
                .hasMessage("progress.error.exampleTooLong");
    }

    private static Set<Answer> answers(List<SkillCode> skills, int level) {
        return skills.stream().map(skill -> new Answer(skill, level)).collect(Collectors.toSet());
    }
}

package it.florwork.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.progress.Week;
import it.florwork.progress.domain.FiveSkills.Turns;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

    private static final Turns EVEN = new Turns(3, 4);

    private final EngagementId engagement = new EngagementId(Ids.next());

    @Test
    void twoWeeksTogetherAskAboutAllTenOnce() {
        for (Week week = WEEK; week.number() < WEEK.number() + 60; week = week.following()) {
            var both = Stream.concat(
                            FiveSkills.of(engagement, week, TEN, Set.of(), EVEN).stream(),
                            FiveSkills.of(engagement, week.following(), TEN, Set.of(), EVEN).stream())
                    .toList();
            assertThat(both).hasSize(10).containsExactlyInAnyOrderElementsOf(TEN);
        }
    }

    /** Every number of skills that matter, every way of sharing the five out, every week of more than a year. */
    @Test
    void fiveDifferentSkillsAWeekAndNoneIsLeftOutTooLong() {
        for (int matter = 0; matter <= TEN.size(); matter++) {
            var focus = Set.copyOf(TEN.subList(0, matter));
            for (int places = 0; places <= 5; places++) {
                for (int every = 1; every <= 6; every++) {
                    checkTurns(focus, new Turns(places, every));
                }
            }
        }
    }

    private void checkTurns(Set<SkillCode> focus, Turns turns) {
        var lastAsked = new HashMap<SkillCode, Integer>();
        TEN.forEach(skill -> lastAsked.put(skill, WEEK.number() - 1));
        for (Week week = WEEK; week.number() < WEEK.number() + 60; week = week.following()) {
            var five = FiveSkills.of(engagement, week, TEN, focus, turns);
            assertThat(five).hasSize(5).doesNotHaveDuplicates();
            int now = week.number();
            five.forEach(skill -> {
                assertThat(now - Objects.requireNonNull(lastAsked.get(skill)))
                        .as("%s of %s by %s", skill, focus, turns)
                        .isLessThanOrEqualTo(Math.max(2, turns.atLeastEvery()));
                lastAsked.put(skill, now);
            });
        }
    }

    @Test
    void whatMattersComesUpMoreOften() {
        var focus = Set.copyOf(TEN.subList(0, 4));
        var asked = IntStream.range(0, 60)
                .mapToObj(WEEK::back)
                .flatMap(week -> FiveSkills.of(engagement, week, TEN, focus, EVEN).stream())
                .collect(Collectors.groupingBy(skill -> skill, Collectors.counting()));
        assertThat(focus).allSatisfy(skill -> assertThat(asked.get(skill)).isEqualTo(45));
        assertThat(asked.get(TEN.getLast())).isEqualTo(20);
    }

    @Test
    void theSameWeekAsksTheSameWhateverOrderTheVocabularyComesIn() {
        var shuffled = new ArrayList<>(TEN);
        Collections.reverse(shuffled);
        assertThat(FiveSkills.of(engagement, WEEK, shuffled, Set.of(), EVEN))
                .isEqualTo(FiveSkills.of(engagement, WEEK, TEN, Set.of(), EVEN));
    }

    @Test
    void engagementsAreNotAllAskedTheSame() {
        var asked = IntStream.range(0, 20)
                .mapToObj(i -> new HashSet<>(FiveSkills.of(new EngagementId(Ids.opaque()), WEEK, TEN, Set.of(), EVEN)))
                .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(5);
    }

    @Test
    void aCardAnswersAllFive() {
        var asked = FiveSkills.of(engagement, WEEK, TEN, Set.of(), EVEN);
        assertThatThrownBy(() -> FiveSkills.checkAnswers(asked, answers(asked.subList(0, 3), 2)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("progress.error.someUnanswered");
                    assertThat(violation.details()).containsExactly(2L);
                });
    }

    @Test
    void aCardAnswersNothingElse() {
        var asked = FiveSkills.of(engagement, WEEK, TEN, Set.of(), EVEN);
        assertThatThrownBy(() -> FiveSkills.checkAnswers(asked, answers(TEN, 2)))
                .hasMessage("progress.error.otherWeeksSkills");
    }

    @Test
    void whatWasObservedIsToldInAnExample() {
        var asked = FiveSkills.of(engagement, WEEK, TEN, Set.of(), EVEN);
        assertThatThrownBy(() -> FiveSkills.checkWords(answers(asked, 3), "", ""))
                .hasMessage("progress.error.exampleMissing");
        FiveSkills.checkWords(answers(asked, 0), "", "");
    }

    @Test
    void anExampleIsShort() {
        var asked = FiveSkills.of(engagement, WEEK, TEN, Set.of(), EVEN);
        FiveSkills.checkWords(answers(asked, 3), "x".repeat(300), "");
        assertThatThrownBy(() -> FiveSkills.checkWords(answers(asked, 3), "x".repeat(301), ""))
                .hasMessage("progress.error.exampleTooLong");
    }

    private static Set<Answer> answers(List<SkillCode> skills, int level) {
        return skills.stream().map(skill -> new Answer(skill, level)).collect(Collectors.toSet());
    }
}

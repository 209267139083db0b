package it.florwork.progress.domain;

import it.florwork.progress.Week;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.EngagementId;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which five skills a week asks about. Ten questions do not fit into a minute; five that change do. Each engagement has
 * the skills in an order of its own, and each week takes the next five, so that two weeks together ask about all ten.
 */
public final class FiveSkills {
    public static final int A_WEEK = 5;

    private FiveSkills() {}

    /** The five of this week, the same on every device and on every reading. */
    public static List<SkillCode> of(EngagementId engagement, Week week, Collection<SkillCode> softSkills) {
        var ordered = softSkills.stream()
                .sorted(Comparator.comparing((SkillCode skill) -> UUID.nameUUIDFromBytes(
                                (engagement + " " + skill.value()).getBytes(StandardCharsets.UTF_8)))
                        .thenComparing(SkillCode::value))
                .toList();
        int start = Math.floorMod(week.number() * A_WEEK, ordered.size());
        return IntStream.range(0, Math.min(A_WEEK, ordered.size()))
                .mapToObj(i -> ordered.get((start + i) % ordered.size()))
                .toList();
    }

    /** @throws RuleViolation unless exactly these skills are answered */
    public static void checkAnswers(List<SkillCode> asked, Set<Answer> answers) {
        var given = answers.stream().map(Answer::skill).collect(Collectors.toSet());
        var missing = asked.stream().filter(skill -> !given.contains(skill)).count();
        if (missing > 0) {
            throw new RuleViolation("progress.error.someUnanswered", missing);
        }
        if (answers.size() != asked.size()) {
            throw new RuleViolation("progress.error.otherWeeksSkills");
        }
    }

    /** @throws RuleViolation when the words do not fit, or something was observed and nothing is told of it */
    public static void checkWords(Set<Answer> answers, String example, String note) {
        if (example.isEmpty() && answers.stream().anyMatch(answer -> answer.level() > 0)) {
            throw new RuleViolation("progress.error.exampleMissing");
        }
        if (example.length() > WriteWeeklyCard.LONGEST_EXAMPLE) {
            throw new RuleViolation("progress.error.exampleTooLong", WriteWeeklyCard.LONGEST_EXAMPLE);
        }
        if (note.length() > WriteWeeklyCard.LONGEST_NOTE) {
            throw new RuleViolation("progress.error.noteTooLong", WriteWeeklyCard.LONGEST_NOTE);
        }
    }
}

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
import java.util.stream.Stream;

/**
 * Which five skills a week asks about. Ten questions do not fit into a minute; five that change do. Skills that matter for
 * where somebody is come up more often, the others in turn; each engagement has them in an order of its own.
 */
public final class FiveSkills {
    public static final int A_WEEK = 5;

    /** Under so few weeks between two turns of a skill nothing can be preferred: ten skills take two weeks as it is. */
    private static final int ROOM_TO_PREFER = 3;

    private FiveSkills() {}

    /**
     * The five of this week, the same on every device and on every reading.
     *
     * @param focus those that matter here
     * @param turns how many of the five are theirs, and how many weeks no skill is left out longer than
     */
    public static List<SkillCode> of(
            EngagementId engagement, Week week, Collection<SkillCode> softSkills, Set<SkillCode> focus, Turns turns) {
        var ordered = ordered(engagement, softSkills);
        if (turns.atLeastEvery() < ROOM_TO_PREFER) {
            return turn(ordered, A_WEEK, week);
        }
        var first = ordered.stream().filter(focus::contains).toList();
        var others = ordered.stream().filter(skill -> !focus.contains(skill)).toList();
        int forOthers = Math.max(
                A_WEEK - Math.min(turns.focusPlaces(), first.size()),
                Math.ceilDiv(others.size(), turns.atLeastEvery()));
        forOthers = Math.min(forOthers, A_WEEK - Math.ceilDiv(first.size(), turns.atLeastEvery()));
        return Stream.concat(
                        turn(first, A_WEEK - Math.min(forOthers, others.size()), week).stream(),
                        turn(others, forOthers, week).stream())
                .toList();
    }

    /**
     * How the five are shared out.
     *
     * @param focusPlaces how many are for the skills that matter
     * @param atLeastEvery after so many weeks every skill has come up
     */
    public record Turns(int focusPlaces, int atLeastEvery) {}

    /** As many of these as there are places, the next ones each week. */
    static List<SkillCode> turn(List<SkillCode> ordered, int places, Week week) {
        int number = Math.min(places, ordered.size());
        int start = ordered.isEmpty() ? 0 : Math.floorMod(week.number() * number, ordered.size());
        return IntStream.range(0, number)
                .mapToObj(i -> ordered.get((start + i) % ordered.size()))
                .toList();
    }

    static List<SkillCode> ordered(EngagementId engagement, Collection<SkillCode> skills) {
        return skills.stream()
                .sorted(Comparator.comparing((SkillCode skill) -> UUID.nameUUIDFromBytes(
                                (engagement + " " + skill.value()).getBytes(StandardCharsets.UTF_8)))
                        .thenComparing(SkillCode::value))
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

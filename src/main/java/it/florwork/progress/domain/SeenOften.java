package it.florwork.progress.domain;

import it.florwork.progress.Rating;
import it.florwork.progress.Week;
import it.florwork.vocabulary.SkillCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** A skill that was seen without help in two weeks or more; one week may have been luck. */
public record SeenOften(SkillCode skill, int level, int weeks) {
    private static final int TWICE = 2;

    /** Of all cards of an engagement; a card in two versions says nothing yet. */
    public static List<SeenOften> in(NavigableMap<Week, WeekCards> cards) {
        Map<SkillCode, List<Integer>> alone = new HashMap<>();
        cards.values()
                .forEach(week -> ofWeek(week).forEach((skill, level) -> {
                    if (level >= Rating.ALONE.level()) {
                        alone.computeIfAbsent(skill, unseen -> new ArrayList<>())
                                .add(level);
                    }
                }));
        return alone.entrySet().stream()
                .filter(one -> one.getValue().size() >= TWICE)
                .map(one -> new SeenOften(
                        one.getKey(),
                        one.getValue().reversed().stream()
                                .limit(TWICE)
                                .mapToInt(Integer::intValue)
                                .min()
                                .orElseThrow(),
                        one.getValue().size()))
                .toList();
    }

    /** Where several tutors wrote of one week, the lower word counts. */
    private static Map<SkillCode, Integer> ofWeek(WeekCards week) {
        var levels = new HashMap<SkillCode, Integer>();
        week.settledOfTutors()
                .flatMap(card -> card.answers().stream())
                .filter(answer -> answer.level() > 0)
                .forEach(answer -> levels.merge(answer.skill(), answer.level(), Math::min));
        return levels;
    }
}

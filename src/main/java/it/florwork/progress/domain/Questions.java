package it.florwork.progress.domain;

import it.florwork.placement.TrainingGoal;
import it.florwork.placement.TrainingGoals;
import it.florwork.progress.Week;
import it.florwork.progress.domain.FiveSkills.Turns;
import it.florwork.progress.domain.FocusTable.Focus;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.SkillKind;
import it.florwork.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The questions of a week: what the pathway and the goals of the training project make matter, as it stood on the week's
 * Monday, so that both sides are asked the same all week long.
 */
@Component
public class Questions {
    private final Vocabulary vocabulary;
    private final FocusTable table;
    private final TrainingGoals goals;
    private final RuleBook rules;

    Questions(Vocabulary vocabulary, FocusTable table, TrainingGoals goals, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.table = table;
        this.goals = goals;
        this.rules = rules;
    }

    public Asked of(Trainee trainee, Week week) {
        return Objects.requireNonNull(of(List.of(trainee), week).get(trainee.engagement()));
    }

    /** As many statements for one as for all. */
    public Map<EngagementId, Asked> of(Collection<Trainee> trainees, Week week) {
        if (trainees.isEmpty()) {
            return Map.of();
        }
        var focus = table.on(week.monday());
        var trained = table.trained(trainees.stream().map(Trainee::candidate).toList(), week.monday());
        var inForce = goals.of(trainees.stream().map(Trainee::engagement).toList(), week.monday());
        return trainees.stream()
                .collect(Collectors.toMap(
                        Trainee::engagement,
                        trainee -> asked(
                                trainee,
                                week,
                                inForce.getOrDefault(trainee.engagement(), List.of()),
                                focus.stream()
                                        .filter(one -> one.isOf(trainee.pathway()))
                                        .toList(),
                                trained.getOrDefault(trainee.candidate(), Set.of()))));
    }

    private Asked asked(
            Trainee trainee, Week week, List<TrainingGoal> trains, List<Focus> focus, Set<SkillCode> trained) {
        var soft = vocabulary.skills(SkillKind.SOFT).stream().map(Skill::code).toList();
        var matters = Stream.concat(
                        trains.stream().map(TrainingGoal::skill).filter(Objects::nonNull),
                        focus.stream()
                                .filter(one -> !one.onlyTrained() || trained.contains(one.skill()))
                                .map(Focus::skill))
                .distinct()
                .toList();
        var technical = matters.stream().filter(skill -> !soft.contains(skill)).toList();
        var turns = new Turns(figure(RuleKey.CARD_FOCUS_PLACES, week), figure(RuleKey.CARD_SKILL_EVERY, week));
        return new Asked(
                FiveSkills.of(trainee.engagement(), week, soft, Set.copyOf(matters), turns),
                FiveSkills.turn(technical, figure(RuleKey.CARD_TECHNICAL_GOALS, week), week));
    }

    private int figure(RuleKey key, Week week) {
        return rules.integer(key, Regime.TIS, TargetGroup.ORDINARY, week.monday());
    }
}

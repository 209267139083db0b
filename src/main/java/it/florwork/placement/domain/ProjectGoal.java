package it.florwork.placement.domain;

import it.florwork.placement.Bilingual;
import it.florwork.placement.GoalId;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.TrainingGoal;
import it.florwork.shared.RuleViolation;
import it.florwork.vocabulary.SkillCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A goal as one version of a training project states it. */
@Embeddable
public record ProjectGoal(
        @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
        GoalId goal,

        @AttributeOverride(name = "italian", column = @Column(name = "title_it"))
        @AttributeOverride(name = "english", column = @Column(name = "title_en"))
        Bilingual title,

        @AttributeOverride(name = "italian", column = @Column(name = "measure_it"))
        @AttributeOverride(name = "english", column = @Column(name = "measure_en"))
        Bilingual measure,

        @AttributeOverride(name = "value", column = @Column(name = "skill_code")) @Nullable
        SkillCode skill,

        @Column(name = "target_level") int targetLevel)
        implements Serializable {
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_MEASURE = 300;
    public static final int LOWEST_LEVEL = 1;
    public static final int HIGHEST_LEVEL = 4;

    static ProjectGoal of(PlannedGoal planned) {
        if (planned.title().isBlank() || planned.title().length() > LONGEST_TITLE) {
            throw new RuleViolation("placement.error.goalTitle", LONGEST_TITLE);
        }
        if (planned.measure().isBlank() || planned.measure().length() > LONGEST_MEASURE) {
            throw new RuleViolation("placement.error.goalMeasure", LONGEST_MEASURE);
        }
        if (planned.targetLevel() < LOWEST_LEVEL || planned.targetLevel() > HIGHEST_LEVEL) {
            throw new RuleViolation("placement.error.goalLevel", LOWEST_LEVEL, HIGHEST_LEVEL);
        }
        var id = planned.id();
        return new ProjectGoal(
                id == null ? GoalId.next() : id,
                planned.title(),
                planned.measure(),
                planned.skill(),
                planned.targetLevel());
    }

    PlannedGoal planned() {
        return new PlannedGoal(goal, title, measure, skill, targetLevel);
    }

    TrainingGoal trainingGoal() {
        return new TrainingGoal(goal, title, measure, skill, targetLevel);
    }

    Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("goal", goal.toString());
        content.put("titleIt", title.italian());
        content.put("titleEn", title.english());
        content.put("measureIt", measure.italian());
        content.put("measureEn", measure.english());
        content.put("skill", skill == null ? "" : skill.value());
        content.put("targetLevel", targetLevel);
        return content;
    }
}

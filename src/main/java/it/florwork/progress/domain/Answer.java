package it.florwork.progress.domain;

import it.florwork.vocabulary.SkillCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What was answered on one skill.
 *
 * @param level 1 to 4, 0 for not observed or not known
 */
@Embeddable
public record Answer(
        @AttributeOverride(name = "value", column = @Column(name = "skill"))
        SkillCode skill,

        int level) implements Serializable {

    /** Two answers lie two steps or more apart, both given. */
    boolean isFarFrom(Answer other) {
        return level > 0 && other.level > 0 && Math.abs(level - other.level) >= 2;
    }
}

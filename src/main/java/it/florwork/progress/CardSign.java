package it.florwork.progress;

import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last weeks' cards of one engagement say to whoever watches over it; only weeks in which something was saved.
 *
 * @param weeks the earliest first
 */
public record CardSign(List<WeekSign> weeks) {
    public static final CardSign NONE = new CardSign(List.of());

    /**
     * One week. Levels are 1 to 4; what was not observed, or not known, is left out, and so is a card in two versions.
     *
     * @param cardOn the day a tutor's card was last saved; null when there is none
     * @param facesOn the day the trainee's faces were last saved; null when there are none
     * @param rated the last saved tutor's card
     * @param felt the trainee's faces
     * @param apart of each skill that both spoke of, how many steps lie between them at the most
     */
    public record WeekSign(
            Week week,
            @Nullable LocalDate cardOn,
            @Nullable LocalDate facesOn,
            Map<SkillCode, Integer> rated,
            Map<SkillCode, Integer> felt,
            Map<SkillCode, Integer> apart) {}
}

package it.florwork.progress.domain;

import it.florwork.vocabulary.SkillCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a week asks of one engagement.
 *
 * @param soft the five that both sides answer
 * @param technical up to three that the tutor answers, too
 */
public record Asked(List<SkillCode> soft, List<SkillCode> technical) {
    public List<SkillCode> ofTutor() {
        return Stream.concat(soft.stream(), technical.stream()).toList();
    }

    /** @throws it.florwork.shared.RuleViolation unless exactly these skills are answered */
    public void check(CardSide side, Set<Answer> answers) {
        FiveSkills.checkAnswers(side == CardSide.TUTOR ? ofTutor() : soft, answers);
    }
}

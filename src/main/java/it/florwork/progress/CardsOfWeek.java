package it.florwork.progress;

import it.florwork.vocabulary.SkillCode;
import java.util.List;
import java.util.Set;

/**
 * One past week, as far as the viewer may read it.
 *
 * @param cards what tutors wrote; several when there were several tutors, or one in two versions
 * @param faces the trainee's own answers; none for tutors, who write without knowing them
 * @param gaps the skills that the two sides see two steps or more apart; for operators, otherwise none
 * @param facesLow whether the trainee's week was a hard one; for operators, otherwise never
 */
public record CardsOfWeek(
        Week week, List<SeenCard> cards, List<FacesVersion> faces, Set<SkillCode> gaps, boolean facesLow) {}

package it.florwork.progress.domain;

import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.Skill;
import it.florwork.vocabulary.SkillCode;
import it.florwork.vocabulary.SkillKind;
import it.florwork.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The questions of a week, from the vocabulary's soft skills. */
@Component
public class Questions {
    private final Vocabulary vocabulary;

    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public List<SkillCode> of(EngagementId engagement, Week week) {
        var softSkills =
                vocabulary.skills(SkillKind.SOFT).stream().map(Skill::code).toList();
        return FiveSkills.of(engagement, week, softSkills);
    }

    public void check(EngagementId engagement, Week week, Set<Answer> answers) {
        FiveSkills.checkAnswers(of(engagement, week), answers);
    }
}

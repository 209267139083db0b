package it.florwork.progress;

import it.florwork.shared.Period;
import it.florwork.vocabulary.SkillCode;
import java.io.Serializable;

/**
 * A skill that matters on a pathway for some time.
 *
 * @param onlyTrained asked only of who holds a certificate for it
 */
public record FocusRow(FocusPathway pathway, SkillCode skill, boolean onlyTrained, Period validity)
        implements Serializable {}

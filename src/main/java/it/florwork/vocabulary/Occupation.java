package it.florwork.vocabulary;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * An occupation with its labels.
 *
 * @param esco the concept of the ESCO classification it stands for
 * @param outdoors whether the work is mostly in the open
 * @param usualSkills what it usually asks for, offered first in a form
 */
public record Occupation(
        OccupationCode code, String italian, String english, URI esco, boolean outdoors, List<SkillCode> usualSkills) {
    public String label(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : italian;
    }
}

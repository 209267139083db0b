package it.florwork.vocabulary;

import java.util.Locale;

/** A skill with its labels. */
public record Skill(SkillCode code, SkillKind kind, String italian, String english) {
    public String label(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : italian;
    }
}

package it.florwork.vocabulary;

/** The families of skills: the ten of every weekly card, those of work in the green, those of one trade. */
public enum SkillKind {
    SOFT,
    GREEN,
    TRADE
}

package it.florwork.candidate;

/** What a person can allow. {@code SHOW_CARD}: to show the card, under a code, for one match or to one company. */
public enum ChoiceKind {
    SHOW_CARD
}

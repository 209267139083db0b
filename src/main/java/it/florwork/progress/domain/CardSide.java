package it.florwork.progress.domain;

/** Whose view of the week a card is. */
public enum CardSide {
    TUTOR,
    TRAINEE
}

package it.florwork.access;

import it.florwork.access.LiveMemberships.Member;
import org.jspecify.annotations.Nullable;

/** @param member who came in; null unless the answer is {@link Answer#ENTERED} */
public record CardEntry(Answer answer, @Nullable Member member) {

    /** What a card or a code is worth at the door. */
    public enum Answer {
        ENTERED,
        /** The card is good and was never used. */
        CHOOSE_PIN,
        ASK_PIN,
        /** Six times the same digit, or a row of them. */
        EASY_PIN,
        WRONG_PIN,
        LOCKED,
        /** Never ours, renewed, used, over, or of somebody who is a trainee no more: never says which. */
        NOT_GOOD
    }

    static CardEntry of(Member member) {
        return new CardEntry(Answer.ENTERED, member);
    }

    static CardEntry refused(Answer answer) {
        return new CardEntry(answer, null);
    }
}

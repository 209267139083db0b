package it.florwork.cockpit;

/** What can wait for an operator, with the side it comes from; the translations say each as a sentence and a verb. */
public enum WorkKind {
    ALERT(WorkSide.PERSON),
    ALERT_OF_NEED(WorkSide.COMPANY),
    NEED_TO_CHECK(WorkSide.COMPANY),
    NEED_WITHOUT_PROPOSAL(WorkSide.COMPANY),
    MATCH_TO_PRESENT(WorkSide.PERSON),
    MATCH_TO_MEET(WorkSide.COMPANY),
    MATCH_TO_APPROVE(WorkSide.PERSON),
    MATCH_TO_PLACE(WorkSide.PERSON),
    PERSON_TO_CONTACT(WorkSide.PERSON),
    PERSON_TO_ASSESS(WorkSide.PERSON),
    PERSON_TO_REVIEW(WorkSide.PERSON),
    PERSON_WITHOUT_PROPOSAL(WorkSide.PERSON),
    PEOPLE_BEYOND(WorkSide.PERSON),
    NEEDS_BEYOND(WorkSide.COMPANY),
    ACTION_AGREED(WorkSide.PERSON),
    PLACEMENT_OF_SOMEBODY_AWAY(WorkSide.PERSON),
    ABSENCE_TO_SUSPEND(WorkSide.PERSON),
    MILESTONE_DUE(WorkSide.PERSON),
    VISIT_PLANNED(WorkSide.PERSON),
    SKILLS_SEEN(WorkSide.PERSON),
    DAY_TO_RESOLVE(WorkSide.PERSON),
    CORRECTION_TO_DECIDE(WorkSide.PERSON),
    DAY_NOT_INSURED(WorkSide.PERSON),
    ACCIDENT(WorkSide.PERSON),
    MONTH_IN_DOUBT(WorkSide.PERSON),
    MONTH_TO_RECTIFY(WorkSide.PERSON),
    MONTH_TO_CALL(WorkSide.PERSON),
    MONTH_TO_CHASE(WorkSide.PERSON),
    MONTH_TO_VERIFY(WorkSide.PERSON);

    private final WorkSide side;

    WorkKind(WorkSide side) {
        this.side = side;
    }

    public WorkSide side() {
        return side;
    }

    /** The line that counts what is not shown: nothing can be done with it but to look. */
    public boolean isRemainder() {
        return this == PEOPLE_BEYOND || this == NEEDS_BEYOND;
    }

    /** Whether one click in the list does it, and can do no harm. */
    public boolean isSettledHere() {
        return this == MONTH_TO_CALL || this == ACTION_AGREED || this == ACCIDENT;
    }

    /** Whether somebody else can be reminded of it, instead of being called. */
    public boolean canBeNudged() {
        return this == MONTH_TO_CHASE || this == ALERT;
    }
}

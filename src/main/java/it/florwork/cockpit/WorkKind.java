package it.florwork.cockpit;

/** What can wait for an operator, with the side it comes from; the translations say each as a sentence and a verb. */
public enum WorkKind {
    NEED_TO_CHECK(WorkSide.COMPANY),
    NEED_WITHOUT_PROPOSAL(WorkSide.COMPANY),
    MATCH_TO_PRESENT(WorkSide.PERSON),
    MATCH_TO_MEET(WorkSide.COMPANY),
    MATCH_TO_APPROVE(WorkSide.PERSON),
    MATCH_TO_PLACE(WorkSide.PERSON),
    PERSON_TO_CONTACT(WorkSide.PERSON),
    PERSON_TO_ASSESS(WorkSide.PERSON),
    PERSON_TO_REVIEW(WorkSide.PERSON),
    PEOPLE_BEYOND(WorkSide.PERSON),
    ACTION_AGREED(WorkSide.PERSON),
    FLAG_EXPIRES(WorkSide.PERSON),
    PLACEMENT_OF_SOMEBODY_AWAY(WorkSide.PERSON),
    MILESTONE_DUE(WorkSide.PERSON),
    VISIT_PLANNED(WorkSide.PERSON),
    DAY_TO_RESOLVE(WorkSide.PERSON),
    CORRECTION_TO_DECIDE(WorkSide.PERSON),
    DAY_NOT_INSURED(WorkSide.PERSON),
    MONTH_TO_CHASE(WorkSide.PERSON),
    MONTH_TO_VERIFY(WorkSide.PERSON);

    private final WorkSide side;

    WorkKind(WorkSide side) {
        this.side = side;
    }

    public WorkSide side() {
        return side;
    }
}

package it.florwork.progress;

/** What a milestone asks, stored for ever as these codes. Yes is always the good answer. */
public enum MilestoneQuestion {
    KNOWS_THE_WAY(MilestoneKind.FIRST),
    KNOWS_WHOM_TO_ASK(MilestoneKind.FIRST),
    HAS_PROTECTION(MilestoneKind.FIRST),
    HOURS_FIT(MilestoneKind.FIRST),
    TASKS_ARE_CLEAR(MilestoneKind.SECOND),
    GETS_ON_WITH_OTHERS(MilestoneKind.SECOND),
    DAYS_ARE_KEPT(MilestoneKind.SECOND),
    LEARNS_THE_WORK(MilestoneKind.THIRD),
    PACE_FITS(MilestoneKind.THIRD),
    PLAN_STILL_FITS(MilestoneKind.THIRD),
    GOALS_ADVANCE(MilestoneKind.MIDDLE),
    DOES_MORE_ALONE(MilestoneKind.MIDDLE),
    HOURS_STILL_FIT(MilestoneKind.MIDDLE),
    SUPPORT_IS_ENOUGH(MilestoneKind.MIDDLE),
    GOALS_REACHED(MilestoneKind.END),
    WORKS_ALONE(MilestoneKind.END),
    NEXT_STEP_AGREED(MilestoneKind.END),
    PAPERS_ARE_COMPLETE(MilestoneKind.END);

    private final MilestoneKind kind;

    MilestoneQuestion(MilestoneKind kind) {
        this.kind = kind;
    }

    public MilestoneKind kind() {
        return kind;
    }
}

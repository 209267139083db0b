package it.florwork.rules;

/** Every figure that the portal reads from the rules instead of knowing it. */
public enum RuleKey {
    MIN_MONTHS(Unit.MONTHS),
    MAX_MONTHS(Unit.MONTHS),
    WEEKLY_HOURS(Unit.HOURS),
    MIN_AGE(Unit.YEARS),
    HOST_PLACES_TO_5_STAFF(Unit.PEOPLE),
    HOST_PLACES_TO_20_STAFF(Unit.PEOPLE),
    HOST_PLACES_PERCENT_OF_STAFF(Unit.PERCENT),
    HOST_TUTOR_LOAD(Unit.PEOPLE),
    PROMOTER_TUTOR_LOAD(Unit.PEOPLE),
    SHORTLIST_PROFILES(Unit.PEOPLE),
    TRAVEL_TOLERANCE(Unit.MINUTES),
    SUSPENSION_ILLNESS(Unit.DAYS),
    SUSPENSION_ACCIDENT(Unit.DAYS),
    SUSPENSION_CLOSURE(Unit.DAYS),
    START_WITHIN(Unit.WORKING_DAYS),
    DAY_LONGEST(Unit.MINUTES),
    DAY_STRETCH(Unit.MINUTES),
    DAY_REST(Unit.MINUTES),
    MAKE_UP_LONGEST(Unit.MINUTES),
    CONTACT_WITHIN(Unit.WORKING_DAYS),
    FIRST_MEETING_WITHIN(Unit.DAYS),
    CHECK_NEED_WITHIN(Unit.WORKING_DAYS),
    PROPOSE_WITHIN(Unit.DAYS),
    PERSON_PROPOSE_WITHIN(Unit.DAYS),
    TALK_WITHIN(Unit.DAYS),
    DECIDE_WITHIN(Unit.WORKING_DAYS),
    OBSERVATION_LONGEST(Unit.DAYS),
    STILL_ACTIVE_DAY(Unit.DAYS),
    WORK_PAUSE_LONGEST(Unit.DAYS),
    COVER_LONGEST(Unit.DAYS),
    PAPERS_WITHIN(Unit.DAYS),
    MONTH_SIGNED_BY(Unit.WORKING_DAYS),
    MONTH_VERIFIED_BY(Unit.WORKING_DAYS),
    WARN_ABSENCE_FROM(Unit.TIMES),
    WARN_ABSENCES_FROM(Unit.TIMES),
    WARN_ABSENCES_WITHIN(Unit.WORKING_DAYS),
    WARN_FORECAST_BELOW(Unit.PERCENT),
    WARN_FORECAST_FAR_BELOW(Unit.PERCENT),
    WARN_FORECAST_AFTER(Unit.PERCENT),
    WARN_NO_ENTRY(Unit.DAYS),
    WARN_CARD_MISSING(Unit.WEEKS),
    WARN_RATING_DOWN(Unit.STEPS),
    WARN_RATING_DOWN_ON(Unit.TIMES),
    WARN_FACES_LOW(Unit.WEEKS),
    WARN_SEEN_APART(Unit.STEPS),
    WARN_EXPIRY(Unit.DAYS),
    WARN_END_NEAR(Unit.DAYS),
    WARN_NEED_UNTOUCHED(Unit.DAYS),
    WARN_TRAINEE_FIRST(Unit.DAYS),
    WARN_MEDIUM_WITHIN(Unit.WORKING_DAYS),
    WARN_TALK_WITHIN(Unit.WORKING_DAYS),
    MONTH_REMIND_FIRST(Unit.WORKING_DAYS),
    MONTH_REMIND_SECOND(Unit.WORKING_DAYS),
    MONTH_REMIND_THIRD(Unit.WORKING_DAYS),
    MONTH_CALL(Unit.WORKING_DAYS),
    CARD_FOCUS_PLACES(Unit.TIMES),
    CARD_SKILL_EVERY(Unit.WEEKS),
    CARD_TECHNICAL_GOALS(Unit.TIMES),
    CARD_REMIND(Unit.WORKING_DAYS),
    MILESTONE_FIRST(Unit.DAYS),
    MILESTONE_SECOND(Unit.DAYS),
    MILESTONE_THIRD(Unit.DAYS),
    MILESTONE_END_BEFORE(Unit.DAYS),
    STAFF_COUNT_VALID(Unit.MONTHS),
    DECLARATION_VALID(Unit.MONTHS),
    SAME_HOST_AGAIN(Unit.YES_OR_NO),
    NOTICE_KEPT(Unit.DAYS),
    NOTICE_QUIET_FROM(Unit.MINUTES),
    NOTICE_QUIET_UNTIL(Unit.MINUTES),
    NOTICE_DIGEST_AT(Unit.MINUTES),
    NOTICE_GIVEN_UP(Unit.DAYS),
    NOTICE_PUSH_KEPT(Unit.DAYS),
    ERASURE_ANSWER(Unit.DAYS),
    PHONE_KNOWN(Unit.DAYS),
    PHONE_TOKEN_TURN(Unit.DAYS),
    PHONE_TOKEN_OVERLAP(Unit.MINUTES),
    CODE_CARD_TRIES(Unit.TIMES),
    ONE_TIME_CODE_VALID(Unit.MINUTES),
    ALLOWANCE_FULL(Unit.CENTS),
    ALLOWANCE_FULL_FROM(Unit.TENTHS),
    ALLOWANCE_REDUCED(Unit.CENTS),
    ALLOWANCE_REDUCED_FROM(Unit.TENTHS),
    ALLOWANCE_FLOOR(Unit.CENTS),
    ALLOWANCE_CAP(Unit.CENTS),
    ALLOWANCE_HOURLY(Unit.CENTS),
    ALLOWANCE_PRO_RATA(Unit.YES_OR_NO),
    ALLOWANCE_PAID_BY_HOST(Unit.YES_OR_NO);

    /** What a rule's whole number counts. */
    public enum Unit {
        MONTHS,
        HOURS,
        MINUTES,
        YEARS,
        WEEKS,
        TIMES,
        STEPS,
        WORKING_DAYS,
        DAYS,
        PEOPLE,
        PERCENT,
        TENTHS,
        CENTS,
        /** 1 when it is so, 0 when it is not. */
        YES_OR_NO
    }

    private final Unit unit;

    RuleKey(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether it says what a month is worth, or who pays it. */
    public boolean isAboutMoney() {
        return name().startsWith("ALLOWANCE_");
    }

    /** Whether a row without a figure switches something off, instead of saying that the law sets none. */
    public boolean isSwitchedOffWithoutFigure() {
        return name().startsWith("WARN_");
    }
}

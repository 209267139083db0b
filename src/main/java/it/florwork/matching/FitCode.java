package it.florwork.matching;

/** The sentences in which a person's fit for a need is told. What stands in the placeholders follows from the code. */
public enum FitCode {
    ALL_MORNINGS(Detail.NUMBER),
    ALL_AFTERNOONS(Detail.NUMBER),
    ALL_DAYS(Detail.NUMBER),
    DAYS_MISSING(Detail.DAYS),
    ONLY_DAYS(Detail.DAYS),
    ONLY_MORNINGS(Detail.NONE),
    ONLY_AFTERNOONS(Detail.NONE),
    HOURS_UNKNOWN(Detail.NONE),

    TRAVEL_WITHIN(Detail.NUMBER),
    TRAVEL_LONGER(Detail.NUMBER),
    TRAVEL_TOO_LONG(Detail.NUMBER),
    TRAVEL_UNKNOWN(Detail.NONE),

    ITALIAN_ENOUGH(Detail.LEVEL),
    ITALIAN_ALMOST(Detail.LEVEL),
    ITALIAN_TOO_LOW(Detail.LEVEL),
    ITALIAN_UNKNOWN(Detail.NONE),

    SKILL_PRESENT(Detail.SKILL),
    SKILL_LEARNED_HERE(Detail.SKILL),
    SKILL_MISSING(Detail.SKILL),
    LICENCE_MISSING(Detail.NONE),
    REGIME_NOT_POSSIBLE(Detail.NONE),
    BOUND_ELSEWHERE(Detail.NONE),

    WISHED_SKILL_PRESENT(Detail.SKILL),
    WISHED_SKILL_ABSENT(Detail.SKILL),
    WANTS_OUTDOORS(Detail.NONE),
    WANTS_INDOORS(Detail.NONE),
    RATHER_OUTDOORS(Detail.NONE),
    RATHER_INDOORS(Detail.NONE);

    /** What fills the placeholders of a sentence. */
    public enum Detail {
        NONE,
        NUMBER,
        DAYS,
        LEVEL,
        SKILL
    }

    private final Detail detail;

    FitCode(Detail detail) {
        this.detail = detail;
    }

    public Detail detail() {
        return detail;
    }

    /** Whether a company may read it of a presented person: what the card holds, never why somebody could not come. */
    public boolean isForTheCompany() {
        return switch (this) {
            case ALL_MORNINGS,
                    ALL_AFTERNOONS,
                    ALL_DAYS,
                    DAYS_MISSING,
                    ITALIAN_ENOUGH,
                    ITALIAN_ALMOST,
                    SKILL_PRESENT,
                    SKILL_LEARNED_HERE,
                    WISHED_SKILL_PRESENT -> true;
            default -> false;
        };
    }
}

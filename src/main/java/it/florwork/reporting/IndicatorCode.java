package it.florwork.reporting;

/** The measures the project is judged by (domain.md par. 10), in their order. */
public enum IndicatorCode {
    K1(Unit.PEOPLE),
    K2(Unit.PEOPLE),
    K3(Unit.PEOPLE),
    K4(Unit.PEOPLE),
    K5(Unit.PEOPLE),
    K6(Unit.PEOPLE),
    K7(Unit.MINUTES),
    K8(Unit.MONTHS),
    K9(Unit.NO_DATA),
    K10(Unit.LEVELS),
    K11(Unit.NO_DATA),
    K12(Unit.NO_DATA),
    K13(Unit.HOSTS),
    K14(Unit.DAYS),
    K15(Unit.ALERTS),
    K16(Unit.NO_DATA);

    /** What is counted; a median is of one value each. */
    public enum Unit {
        PEOPLE,
        MINUTES,
        MONTHS,
        HOSTS,
        ALERTS,
        LEVELS,
        DAYS,
        /** The portal does not hold what it is made of: it says so and never 0. */
        NO_DATA
    }

    private final Unit unit;

    IndicatorCode(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isMedian() {
        return unit == Unit.LEVELS || unit == Unit.DAYS;
    }

    /** Whether it is a part of a whole, in percent. */
    public boolean isShare() {
        return hasSlices() && !isMedian();
    }

    public boolean hasData() {
        return unit != Unit.NO_DATA;
    }

    /** Whether it counts what belongs to a pathway and a month; hosts for waiting people are counted on one day. */
    public boolean hasSlices() {
        return hasData() && unit != Unit.HOSTS;
    }
}

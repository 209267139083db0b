package it.florwork.notification.domain;

/** What stands in somebody's own calendar, stored for ever as these codes; each has its words in both languages. */
public enum CalendarKind {
    SHIFT("my-day"),
    SHIFTS("day"),
    MONTH_TO_CONFIRM("my-month"),
    MONTHS_TO_SIGN("tutor-months"),
    ACTIONS_AGREED("today"),
    VISIT("");

    private final String path;

    CalendarKind(String path) {
        this.path = path;
    }

    /** The screen below {@code /app/} that says the rest; "" is each role's own first page. */
    public String path() {
        return path;
    }
}

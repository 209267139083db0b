package it.florwork.progress;

/** How a trainee felt about a skill in a week: the same four steps as {@link Rating}, so that the two can be compared. */
public enum Face {
    HARD(1),
    SO_SO(2),
    GOOD(3),
    VERY_GOOD(4),
    DO_NOT_KNOW(0);

    private final int level;

    Face(int level) {
        this.level = level;
    }

    /** 1 to 4, or 0 when the trainee does not know. */
    public int level() {
        return level;
    }

    public static Face of(int level) {
        return switch (level) {
            case 0 -> DO_NOT_KNOW;
            case 1 -> HARD;
            case 2 -> SO_SO;
            case 3 -> GOOD;
            case 4 -> VERY_GOOD;
            default -> throw new IllegalArgumentException("no such face: " + level);
        };
    }
}

package it.florwork.progress;

/** What a tutor saw of a skill in a week. The level is what is stored and sent, for ever. */
public enum Rating {
    WITH_CONSTANT_HELP(1),
    WITH_SOME_HELP(2),
    ALONE(3),
    ALONE_AND_HELPS_OTHERS(4),
    NOT_OBSERVED(0);

    private final int level;

    Rating(int level) {
        this.level = level;
    }

    /** 1 to 4, or 0 when the skill was not observed. */
    public int level() {
        return level;
    }

    public static Rating of(int level) {
        return switch (level) {
            case 0 -> NOT_OBSERVED;
            case 1 -> WITH_CONSTANT_HELP;
            case 2 -> WITH_SOME_HELP;
            case 3 -> ALONE;
            case 4 -> ALONE_AND_HELPS_OTHERS;
            default -> throw new IllegalArgumentException("no such rating: " + level);
        };
    }
}

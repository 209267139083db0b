package it.florwork.cockpit;

/** How soon somebody should look: today, in some days, when the two next talk. */
public enum Severity {
    HIGH,
    MEDIUM,
    TALK;

    public boolean isMoreThan(Severity other) {
        return compareTo(other) < 0;
    }
}

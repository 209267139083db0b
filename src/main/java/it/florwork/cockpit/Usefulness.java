package it.florwork.cockpit;

/** How often an alert of a rule helped: useful of all that somebody closed (K15); those that ended by themselves stand apart. */
public record Usefulness(AlertRule rule, int useful, int notUseful, int endedByThemselves) {
    public int closed() {
        return useful + notUseful;
    }
}

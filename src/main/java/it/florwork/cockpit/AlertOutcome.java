package it.florwork.cockpit;

/** How an alert ended. Only people say whether one was useful; one whose cause has gone ends by itself and is not counted as useful. */
public enum AlertOutcome {
    USEFUL,
    NOT_USEFUL,
    CAUSE_GONE
}

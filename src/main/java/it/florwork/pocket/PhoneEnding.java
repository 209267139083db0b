package it.florwork.pocket;

/** Why a phone is known no more. */
public enum PhoneEnding {
    /** On the phone itself. */
    LEFT,
    /** From the list of one's own phones. */
    REMOVED,
    /** The same phone was made known anew. */
    REPLACED,
    /** A token came back that only a copy can still have. */
    STOLEN,
    PASSWORD,
    /** Its owner got a new code card. */
    CARD,
    MEMBERSHIP
}

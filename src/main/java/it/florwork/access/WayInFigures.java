package it.florwork.access;

import java.time.Duration;

/** The dated figures of the ways in without a password; the rules say them. */
public interface WayInFigures {

    /** So many wrong PINs in a row, and a code card is closed until it is renewed. */
    int pinTries();

    /** How long a code that was read out opens. */
    Duration codeLife();
}

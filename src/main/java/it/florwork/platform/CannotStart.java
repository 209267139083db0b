package it.florwork.platform;

/** Something outside the code keeps the portal from starting. The message says what it is and how to mend it. */
public class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}

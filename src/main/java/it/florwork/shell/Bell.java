package it.florwork.shell;

/** The bell in the frame: a bean of the module that tells people things. */
public interface Bell {
    /** Where it leads, below the portal's root. */
    String path();

    /** How many things the viewer has not read, in one statement. */
    int unread();
}

package it.florwork.shared;

import java.util.Locale;

/** The forms in which data leave the portal beside the paper. */
public enum FileForm {
    CSV,
    XLSX,
    JSON;

    /** How such a file's name ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}

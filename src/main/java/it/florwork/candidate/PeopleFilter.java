package it.florwork.candidate;

import org.jspecify.annotations.Nullable;

/**
 * Whom to list.
 *
 * @param text the beginning of a code or a name, or a whole phone number; empty for everybody
 * @param status only at this stage, or null for all
 */
public record PeopleFilter(String text, @Nullable CandidateStatus status) {
    public static final PeopleFilter EVERYBODY = new PeopleFilter("", null);

    public PeopleFilter {
        text = text.strip();
    }
}

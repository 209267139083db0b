package it.florwork.candidate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to list.
 *
 * @param text the beginning of a code or a name, or a whole phone number; empty for everybody
 * @param statuses only at one of these stages
 */
public record PeopleFilter(String text, Set<CandidateStatus> statuses) {
    public static final PeopleFilter EVERYBODY = at("", null);

    public PeopleFilter {
        text = text.strip();
        statuses = Set.copyOf(statuses);
    }

    /** @param status only at this stage, or null for all */
    public static PeopleFilter at(String text, @Nullable CandidateStatus status) {
        return new PeopleFilter(text, status == null ? EnumSet.allOf(CandidateStatus.class) : EnumSet.of(status));
    }
}

package it.florwork.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person's flags, one of a kind at the most. Their text form says nothing, so that they cannot end in a log.
 *
 * @param version the one to change them by
 */
public record PersonFlags(CandidateId person, List<Flag> flags, long version) {
    public PersonFlags {
        flags = List.copyOf(flags);
    }

    public Optional<Flag> of(FlagKind kind) {
        return flags.stream().filter(flag -> flag.kind() == kind).findFirst();
    }

    /** The same, with this one in place of what its kind said before. */
    public PersonFlags with(Flag changed) {
        Map<FlagKind, Flag> byKind = new TreeMap<>();
        flags.forEach(flag -> byKind.put(flag.kind(), flag));
        byKind.put(changed.kind(), changed);
        return new PersonFlags(person, List.copyOf(byKind.values()), version);
    }

    public @Nullable LocalDate nextExpiry() {
        return flags.stream()
                .map(Flag::expiresOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "PersonFlags[…]";
    }
}

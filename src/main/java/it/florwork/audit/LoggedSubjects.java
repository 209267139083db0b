package it.florwork.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the ids of a log stand for, in words that may be shown to the data protection officer: code names, never identities. */
public interface LoggedSubjects {
    /** The subject kind it knows, such as {@code candidate}. */
    String kind();

    Optional<UUID> find(String code);

    Map<UUID, String> codes(Collection<UUID> ids);
}

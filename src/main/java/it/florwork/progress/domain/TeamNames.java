package it.florwork.progress.domain;

import it.florwork.access.AccountCard;
import it.florwork.access.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the team calls its members: asked once for a whole page. */
@Component
public class TeamNames {
    private final AuthorRepository authors;

    TeamNames(AuthorRepository authors) {
        this.authors = authors;
    }

    /** The names of one page. */
    public record Names(Map<UserId, String> byId) {
        /** Empty for an account that is no more. */
        public String of(UserId user) {
            return byId.getOrDefault(user, "");
        }
    }

    public Names of(Collection<UserId> users) {
        return new Names(
                users.isEmpty()
                        ? Map.of()
                        : authors.among(Set.copyOf(users)).stream()
                                .collect(Collectors.toMap(AccountCard::id, AccountCard::displayName)));
    }
}

package it.florwork.access.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.florwork.access.LanguageChosen;
import it.florwork.access.Languages;
import it.florwork.access.LiveMemberships;
import it.florwork.access.MembershipEnded;
import it.florwork.access.MembershipId;
import it.florwork.access.MembershipRequested;
import it.florwork.access.MembershipStarted;
import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether a membership counts, asked by every request: one statement, kept until a change is committed. Days pass
 * without a change, so the day is compared each time. The minute's limit is for a second node, which hears no events.
 */
@Component
class Standings implements LiveMemberships {
    private final Cache<MembershipId, Optional<Standing>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final MembershipRepository memberships;
    private final Clock clock;

    Standings(MembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The membership as it stands, if it counts today. */
    Optional<Standing> find(MembershipId id) {
        return known.get(id, memberships::standing).filter(standing -> standing.countsOn(LocalDate.now(clock)));
    }

    @Override
    public Optional<Member> member(MembershipId id) {
        return find(id).map(standing -> new Member(standing.viewer(), Languages.nearest(standing.language())));
    }

    @TransactionalEventListener
    void on(MembershipStarted started) {
        known.invalidate(started.id());
    }

    @TransactionalEventListener
    void on(MembershipRequested requested) {
        known.invalidate(requested.id());
    }

    @TransactionalEventListener
    void on(MembershipEnded ended) {
        known.invalidate(ended.id());
    }

    @TransactionalEventListener
    void on(LanguageChosen chosen) {
        known.asMap()
                .values()
                .removeIf(standing -> standing.map(Standing::user)
                        .filter(chosen.user()::equals)
                        .isPresent());
    }
}

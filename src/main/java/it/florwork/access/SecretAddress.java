package it.florwork.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Reads for somebody who proved by a secret address, and not by signing in, whose it is: as its owner, in each live
 * membership, nothing more. It is for reading alone (ArchitectureTest says who may use it).
 */
@Component
public class SecretAddress {
    private final EntityManager database;
    private final Clock clock;

    SecretAddress(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is read in each membership of today; empty when none is left. */
    public <T> List<T> inEachMembership(UserId owner, Function<Viewer, T> read) {
        return database
                .createQuery("""
                        select new it.florwork.access.Viewer(m.user, m.id, m.role, m.organisation, a.username)
                        from Membership m join UserAccount a on a.id = m.user
                        where m.user = :user and m.endedAt is null
                            and m.status = it.florwork.access.MembershipStatus.CONFIRMED
                            and m.period.firstDay <= :today and m.period.endsBefore > :today
                        order by m.id""", Viewer.class)
                .setParameter("user", owner)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .map(viewer -> ActAs.call(viewer, () -> Objects.requireNonNull(read.apply(viewer))))
                .toList();
    }

    /** The language in which the portal speaks to its owner. */
    public Locale languageOf(UserId owner) {
        return Languages.nearest(
                database.createQuery("select a.language from UserAccount a where a.id = :user", String.class)
                        .setParameter("user", owner)
                        .getSingleResult());
    }
}

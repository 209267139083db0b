package it.florwork.access;

import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role where: for those who name a tutor. A company asks about itself only. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.OPERATOR, Role.SYSTEM})
public class Colleagues {
    private final EntityManager database;
    private final CurrentViewer viewer;
    private final Clock clock;

    Colleagues(EntityManager database, CurrentViewer viewer, Clock clock) {
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The operators of today, by name. */
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public List<Colleague> operators() {
        return database.createQuery("""
                        select distinct new it.florwork.access.Colleague(a.id, a.displayName)
                        from Membership m join AccountCard a on a.id = m.user
                        where m.role = :role and m.endedAt is null
                            and m.status = it.florwork.access.MembershipStatus.CONFIRMED
                            and m.period.firstDay <= :today and m.period.endsBefore > :today
                        order by a.displayName""", Colleague.class)
                .setParameter("role", Role.OPERATOR)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The host tutors of this organisation today, by name. */
    public List<Colleague> hostTutors(OrganisationId organisation) {
        var asking = viewer.get();
        boolean ownOnly = asking.is(Role.COMPANY_CONTACT) || asking.is(Role.HOST_TUTOR);
        if (ownOnly && !asking.organisation().equals(organisation)) {
            throw NotFound.of(OrganisationId.class, organisation);
        }
        return holders(Role.HOST_TUTOR, organisation, LocalDate.now(clock));
    }

    /** The path tutors of this organisation, today or from a later day on, by name. */
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public List<Colleague> pathTutors(OrganisationId organisation) {
        return holders(Role.PATH_TUTOR, organisation, Period.FOREVER);
    }

    /** Whoever holds this role today, anywhere. */
    @RolesAllowed(Role.SYSTEM)
    public List<UserId> holding(String role) {
        return live("m.role = :role", Map.of("role", role), "m.user", UserId.class);
    }

    /** Whoever holds this role in this organisation today. */
    @RolesAllowed(Role.SYSTEM)
    public List<UserId> holding(String role, OrganisationId organisation) {
        return live(
                "m.role = :role and m.organisation = :organisation",
                Map.of("role", role, "organisation", organisation),
                "m.user",
                UserId.class);
    }

    /** The roles of an account today. */
    @RolesAllowed(Role.SYSTEM)
    public List<String> rolesOf(UserId user) {
        return live("m.user = :user", Map.of("user", user), "m.role", String.class);
    }

    /** The language in which the portal speaks to an account. */
    @RolesAllowed(Role.SYSTEM)
    public Locale languageOf(UserId user) {
        return Languages.nearest(
                database.createQuery("select a.language from UserAccount a where a.id = :user", String.class)
                        .setParameter("user", user)
                        .getSingleResult());
    }

    /** The languages in which the portal speaks to these accounts. */
    @RolesAllowed(Role.OPERATOR)
    public Map<UserId, Locale> languagesOf(Collection<UserId> users) {
        return ofEach(users, "select a.id, a.language from UserAccount a where a.id in :users").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Languages.nearest(one.getValue())));
    }

    /** The names the team uses for these accounts. */
    @RolesAllowed(Role.OPERATOR)
    public Map<UserId, String> namesOf(Collection<UserId> users) {
        return ofEach(users, "select a.id, a.displayName from AccountCard a where a.id in :users");
    }

    private Map<UserId, String> ofEach(Collection<UserId> users, String query) {
        return users.isEmpty()
                ? Map.of()
                : database.createQuery(query, Object[].class).setParameter("users", users).getResultList().stream()
                        .collect(Collectors.toMap(row -> (UserId) row[0], row -> (String) row[1]));
    }

    private <T> List<T> live(String which, Map<String, Object> values, String what, Class<T> type) {
        var query = database.createQuery("""
                        select distinct %s from Membership m
                        where %s and m.endedAt is null
                            and m.status = it.florwork.access.MembershipStatus.CONFIRMED
                            and m.period.firstDay <= :today and m.period.endsBefore > :today""".formatted(what, which), type).setParameter("today", LocalDate.now(clock));
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Colleague> holders(String role, OrganisationId organisation, LocalDate beginningBy) {
        return database.createQuery("""
                        select distinct new it.florwork.access.Colleague(a.id, a.displayName)
                        from Membership m join AccountCard a on a.id = m.user
                        where m.organisation = :organisation and m.role = :role and m.endedAt is null
                            and m.status = it.florwork.access.MembershipStatus.CONFIRMED
                            and m.period.firstDay <= :beginningBy and m.period.endsBefore > :today
                        order by a.displayName""", Colleague.class)
                .setParameter("organisation", organisation)
                .setParameter("role", role)
                .setParameter("beginningBy", beginningBy)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}

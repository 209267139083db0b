package it.florwork.cockpit.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Whose;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertOutcome;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AlertRepository extends Repository<Alert, AlertId> {
    /** That a person closed an alert on this rule and subject. */
    record Closing(AlertRule rule, UUID subject, Severity severity, LocalDate on) {}

    /** Who follows a person. */
    record Follower(CandidateId candidate, UserId operator) {}

    /** How many alerts of a rule ended in this way. */
    record Counted(AlertRule rule, AlertOutcome outcome, int number) {
        public Counted(AlertRule rule, AlertOutcome outcome, long number) {
            this(rule, outcome, Math.toIntExact(number));
        }
    }

    /** The name the team uses for an account. */
    record Named(UUID user, String name) {}

    String ROW = """
            select new it.florwork.cockpit.AlertRow(a.id, a.rule, a.subject, a.candidate, c.codeName, n.title, a.severity,
                a.facts, a.since, a.openedOn, a.due, a.assignee, o.displayName, a.snoozedUntil, a.version)
            from Alert a left join CandidateCard c on c.id = a.candidate left join AccountCard o on o.id = a.assignee
            left join OpeningCard n on n.id.value = a.subject
            """;

    /** Live, of rules that the viewer may read, and told already. */
    String TOLD = " a.outcome is null and a.rule in :rules and a.tellsFrom <= :today";

    String ORDER =
            " order by case a.severity when it.florwork.cockpit.Severity.HIGH then 0 else 1 end, a.due, a.id.value";

    Alert save(Alert alert);

    void flush();

    Optional<Alert> findById(AlertId id);

    @EntityGraph(attributePaths = "steps")
    @Query("select a from Alert a where a.id = :id")
    Optional<Alert> whole(AlertId id);

    @Query("select a.id from Alert a where a.rule in :rules and a.outcome is null")
    Set<AlertId> liveIds(Collection<AlertRule> rules);

    @EntityGraph(attributePaths = "steps")
    @Query("select a from Alert a where a.rule in :rules and a.outcome is null")
    List<Alert> live(Collection<AlertRule> rules);

    @EntityGraph(attributePaths = "steps")
    @Query("select a from Alert a where a.rule = :rule and a.subject = :subject and a.outcome is null")
    List<Alert> live(AlertRule rule, UUID subject);

    @Query("""
            select new it.florwork.cockpit.domain.AlertRepository$Closing(a.rule, a.subject, a.severity, a.closedOn)
            from Alert a where a.rule in :rules and a.closedBy is not null and a.closedOn >= :from""")
    List<Closing> closings(Collection<AlertRule> rules, LocalDate from);

    @Query("""
            select new it.florwork.cockpit.domain.AlertRepository$Closing(a.rule, a.subject, a.severity, a.closedOn)
            from Alert a where a.rule = :rule and a.subject = :subject and a.closedBy is not null""")
    List<Closing> closings(AlertRule rule, UUID subject);

    @Query("""
            select new it.florwork.cockpit.domain.AlertRepository$Follower(c.id, c.operator) from CandidateCard c
            where c.id in :people and c.operator is not null""")
    List<Follower> followers(Collection<CandidateId> people);

    @Query(ROW + " where a.id = :id")
    Optional<AlertRow> row(AlertId id);

    /** Told, and not put off beyond today. */
    String WAITING = TOLD + " and (a.snoozedUntil is null or a.snoozedUntil <= :today)";

    @Query(ROW + " where" + TOLD + ORDER)
    List<AlertRow> told(Collection<AlertRule> rules, LocalDate today, Pageable page);

    @Query("select count(a) from Alert a where" + TOLD)
    int countTold(Collection<AlertRule> rules, LocalDate today);

    @Query(ROW + " where" + WAITING + " and" + Whose.FOLLOWED + ORDER)
    List<AlertRow> waiting(Collection<AlertRule> rules, LocalDate today, Whose whose, Limit limit);

    @Query("select count(a) from Alert a left join CandidateCard c on c.id = a.candidate where" + WAITING + " and"
            + Whose.FOLLOWED)
    int countWaiting(Collection<AlertRule> rules, LocalDate today, Whose whose);

    @Query(ROW + " where a.candidate = :person and" + TOLD + ORDER)
    List<AlertRow> ofPerson(CandidateId person, Collection<AlertRule> rules, LocalDate today);

    @Query(ROW + " where a.candidate = :person and c.caseManager = :user and" + TOLD + ORDER)
    List<AlertRow> ofPersonFollowed(CandidateId person, UserId user, Collection<AlertRule> rules, LocalDate today);

    @Query(ROW + " where c.caseManager = :user and" + TOLD + ORDER)
    List<AlertRow> followed(UserId user, Collection<AlertRule> rules, LocalDate today, Limit limit);

    @Query(ROW + " where a.organisation = :organisation and" + TOLD + ORDER)
    List<AlertRow> at(OrganisationId organisation, Collection<AlertRule> rules, LocalDate today, Limit limit);

    @Query(ROW + " where a.subject in :subjects and" + TOLD + ORDER)
    List<AlertRow> about(Collection<UUID> subjects, Collection<AlertRule> rules, LocalDate today, Limit limit);

    @Query(ROW + " where c.user = :user and a.outcome is null and a.rule in :rules order by a.rule, a.id.value")
    List<AlertRow> said(UserId user, Collection<AlertRule> rules);

    @Query("""
            select count(a) > 0 from Alert a join CandidateCard c on c.id = a.candidate
            where a.id = :id and c.caseManager = :user""")
    boolean isFollowed(AlertId id, UserId user);

    @Query("""
            select new it.florwork.cockpit.domain.AlertRepository$Counted(a.rule, a.outcome, count(a)) from Alert a
            where a.closedOn >= :from and a.closedOn < :before group by a.rule, a.outcome""")
    List<Counted> counted(LocalDate from, LocalDate before);

    @Query("""
            select new it.florwork.cockpit.domain.AlertRepository$Named(a.id.value, a.displayName)
            from AccountCard a where a.id.value in :users""")
    List<Named> names(Collection<UUID> users);
}

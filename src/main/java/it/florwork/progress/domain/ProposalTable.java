package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code skill_proposal_answer}: one answer a proposal, the table takes no second. */
@Component
public class ProposalTable {
    private final JdbcClient database;

    ProposalTable(JdbcClient database) {
        this.database = database;
    }

    /** What a proposal is known by. */
    public record Key(EngagementId engagement, SkillCode skill, int level) {}

    public Set<Key> of(Collection<EngagementId> engagements) {
        return database
                .sql("""
                        select engagement_id, skill, level from skill_proposal_answer
                        where engagement_id in (:engagements)""")
                .param(
                        "engagements",
                        engagements.stream().map(EngagementId::toString).toList())
                .query((row, n) -> new Key(
                        new EngagementId(UUID.fromString(row.getString(1))),
                        new SkillCode(row.getString(2)),
                        row.getInt(3)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** @return false when somebody has answered it meanwhile */
    public boolean add(Key proposal, boolean accepted, UserId by, Instant now) {
        return database.sql("""
                        insert ignore into skill_proposal_answer (engagement_id, skill, level, accepted, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                        .params(
                                proposal.engagement().toString(),
                                proposal.skill().value(),
                                proposal.level(),
                                accepted,
                                by.toString(),
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }
}

package it.florwork.progress.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.progress.Rating;
import it.florwork.progress.SkillProposal;
import it.florwork.shared.EngagementId;
import it.florwork.vocabulary.SkillCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What cards and reached goals propose to write among somebody's skills, and table {@code skill_proposal_answer}: one answer
 * a proposal, the table takes no second.
 */
@Component
public class ProposalTable {
    /**
     * A card counts as far as it stands in one version; where several tutors wrote of a week the lower word counts, and what
     * was seen alone in two weeks counts at the lower of the last two. A goal counts while its last word is that it is
     * reached. Of one skill the higher of the two is proposed, unless it was answered at that level or is verified. Soft
     * skills move with the place and are never proposed.
     */
    private static final String OPEN = """
            with those as (
                select e.id, e.candidate_id, c.code_name
                from engagement_card e join candidate_card c on c.id = e.candidate_id where %1$s),
            standing as (
                select r.id, r.engagement_id, r.monday,
                    count(*) over (partition by r.engagement_id, r.monday, r.author_id) as versions
                from card_report r join those t on t.id = r.engagement_id
                where r.side = 'TUTOR' and not exists (select 1 from card_basis b where b.earlier_id = r.id)),
            alone as (
                select s.engagement_id, a.skill, s.monday, min(a.level) as level,
                    row_number() over (partition by s.engagement_id, a.skill order by s.monday desc) as nth
                from standing s join card_answer a on a.report_id = s.id and a.level > 0
                where s.versions = 1
                group by s.engagement_id, a.skill, s.monday having min(a.level) >= :alone),
            word as (
                select g.*, row_number() over (
                    partition by g.engagement_id, g.goal_id order by g.received_at desc, g.id desc) as nth
                from goal_report g join those t on t.id = g.engagement_id),
            told as (
                select engagement_id, skill, min(case when nth <= 2 then level end) as level, count(*) as weeks,
                    cast(null as date) as reached_on
                from alone group by engagement_id, skill having count(*) >= 2
                union all
                select engagement_id, skill, max(level), 0, max(on_day)
                from word where nth = 1 and reached and skill is not null group by engagement_id, skill),
            best as (
                select told.*, row_number() over (
                    partition by engagement_id, skill order by level desc, weeks) as nth
                from told)
            select p.engagement_id, t.candidate_id, t.code_name, p.skill, p.level, p.weeks, p.reached_on,
                count(*) over () as how_many
            from best p join those t on t.id = p.engagement_id join skill k on k.code = p.skill
            where p.nth = 1 and k.kind <> 'SOFT'
                and not exists (select 1 from skill_proposal_answer d
                    where d.engagement_id = p.engagement_id and d.skill = p.skill and d.level >= p.level)
                and not exists (select 1 from verified_skill_card v
                    where v.candidate_id = t.candidate_id and v.skill_code = p.skill and v.level >= p.level)
            order by t.code_name, k.place, p.engagement_id %2$s""";

    private final JdbcClient database;

    ProposalTable(JdbcClient database) {
        this.database = database;
    }

    /** What a proposal is known by. */
    public record Key(EngagementId engagement, SkillCode skill, int level) {}

    /** A proposal, and how many there are in all. */
    public record Open(SkillProposal proposal, int all) {}

    /** Of one person, in all that he or she did here. */
    public List<Open> of(CandidateId person) {
        return database.sql(OPEN.formatted("c.id = :person", ""))
                .param("alone", Rating.ALONE.level())
                .param("person", person.toString())
                .query((row, n) -> open(row))
                .list();
    }

    /** Of everybody whom one of these operators follows, or nobody does; by person. */
    public List<Open> followedBy(Collection<UserId> operators, int most) {
        return database.sql(OPEN.formatted("(c.operator_id in (:operators) or c.operator_id is null)", "limit :most"))
                .param("alone", Rating.ALONE.level())
                .param("operators", operators.stream().map(UserId::toString).toList())
                .param("most", most)
                .query((row, n) -> open(row))
                .list();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                new SkillProposal(
                        new EngagementId(UUID.fromString(row.getString("engagement_id"))),
                        new CandidateId(UUID.fromString(row.getString("candidate_id"))),
                        row.getString("code_name"),
                        new SkillCode(row.getString("skill")),
                        row.getInt("level"),
                        row.getInt("weeks"),
                        row.getObject("reached_on", LocalDate.class)),
                row.getInt("how_many"));
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

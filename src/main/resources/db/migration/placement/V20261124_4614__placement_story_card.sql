-- Internships that began: from which match, on which day, how they ended, and the paper that was recorded last before.
create view placement_story_card as
select p.id, p.match_id, p.candidate_id, p.organisation_id, p.regime, p.first_day, p.ends_before, p.end_reason, began.started_on,
    ended.to_status as ended_as,
    (select f.policy from placement_fact f where f.placement_id = p.id order by f.recorded_at desc, f.id desc limit 1) as last_paper
from placement p
join (select placement_id, min(effective_on) as started_on from placement_step where to_status = 'ACTIVE' group by placement_id) began
    on began.placement_id = p.id
left join (select placement_id, min(to_status) as to_status from placement_step where to_status in ('CONCLUDED', 'INTERRUPTED')
    group by placement_id) ended on ended.placement_id = p.id;

-- How well somebody can do something by the latest word of somebody else who has seen it.
create view verified_skill_card as
select latest.candidate_id, latest.skill_code, latest.level
from (select candidate_id, skill_code, level,
        row_number() over (partition by candidate_id, skill_code order by recorded_at desc, id desc) as nth
      from skill_claim where source <> 'SELF') latest
where latest.nth = 1;

-- The levels of the last card that a tutor saved for each week; what was not observed is left out.
create view skill_level_card as
select last_of.engagement_id, last_of.monday, a.skill, a.level
from (select id, engagement_id, monday,
        row_number() over (partition by engagement_id, monday order by received_at desc, id desc) as nth
      from card_report where side = 'TUTOR') last_of
join card_answer a on a.report_id = last_of.id and a.level > 0
where last_of.nth = 1;

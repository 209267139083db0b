-- Rules may differ by group: what a month is worth is asked with it.
create or replace view placement_card as
select id, candidate_id, organisation_id, site_id, opening_id, regime, target_group, first_day, ends_before, timetable, status,
    host_tutor, promoter_tutor
from placement;

-- Internships that really began, a row for each time that one became active: it ran from active_on on, within its period.
create view placement_run_card as
select p.id, p.candidate_id, s.effective_on as active_on, p.first_day, p.ends_before
from placement p join placement_step s on s.placement_id = p.id and s.to_status = 'ACTIVE';

-- When each match was approved, if it was.
create view match_approval_card as
select m.id as match_id, m.candidate_id, m.regime, min(s.at) as approved_at
from opening_match m join match_step s on s.match_id = m.id and s.to_status = 'APPROVED'
group by m.id, m.candidate_id, m.regime;

-- The months of placements whose seal holds now: a reopened one is not among them until both have signed again.
create view sealed_month_card as
select m.seal, m.engagement_id, m.month_start, m.edition, e.candidate_id, e.organisation_id
from attendance_month m join engagement e on e.id = m.engagement_id
where m.seal is not null and e.regime is not null and not e.cancelled;

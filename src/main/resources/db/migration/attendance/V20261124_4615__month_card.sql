-- Months with their sums and the moment at which the second of both had signed for the first time.
create view month_card as
select m.engagement_id, e.candidate_id, e.kind, e.group_id, e.regime, e.patron_day, m.month_start, m.planned, m.done, signed.at as signed_at
from attendance_month m join engagement e on e.id = m.engagement_id and not e.cancelled
left join (
    select engagement_id, month_start, min(at) as at from (
        select engagement_id, month_start, edition, max(signed_at) as at from month_signature
        where voided_at is null group by engagement_id, month_start, edition having count(*) = 2) whole
    group by engagement_id, month_start) signed
    on signed.engagement_id = m.engagement_id and signed.month_start = m.month_start;

-- What waits about a person, for the worklist and the warnings: stage, dates and who follows; of the flags only a day.
create view person_work_card as
select c.id, c.code_name, c.status, c.status_since, c.referred_on, c.waiting_review_on, c.operator_id, c.case_manager_id,
    f.next_expiry
from candidate c left join candidate_flags f on f.candidate_id = c.id;

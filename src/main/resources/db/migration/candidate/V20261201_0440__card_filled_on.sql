-- A card is made empty with the referral: when somebody filled it in for the first time is what counts.
alter table person_card add column filled_on date comment 'null: still as it was referred';

-- Cards that were filled in before this column: the day of the first word on a skill, else the day in charge, else the referral.
update person_card k set k.filled_on = coalesce(
    (select min(s.claimed_on) from skill_claim s where s.candidate_id = k.candidate_id),
    (select min(h.effective_on) from status_history_card h where h.candidate_id = k.candidate_id and h.to_status = 'IN_CHARGE'),
    (select min(h.effective_on) from status_history_card h where h.candidate_id = k.candidate_id))
where k.version > 0;

create or replace view assessed_card as select candidate_id, filled_on from person_card where filled_on is not null;

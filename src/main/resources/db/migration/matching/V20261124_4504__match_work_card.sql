-- Matches and since when each is where it is.
create view match_work_card as
select id, opening_id, candidate_id, status, status_since, live from opening_match;

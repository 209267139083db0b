-- How alerts ended, for whoever counts whether they help.
create view alert_end_card as select id, candidate_id, outcome, closed_on from alert where closed_on is not null;

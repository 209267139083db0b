-- Which stage a person reached from which day on, for whoever counts people on a date.
create view status_history_card as
select candidate_id, sequence, to_status, effective_on from status_change;

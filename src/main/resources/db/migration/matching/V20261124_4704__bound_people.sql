-- Who is bound by an approved match now, among thousands that are over.
alter table opening_match add index opening_match_bound (placement_over, status, candidate_id);

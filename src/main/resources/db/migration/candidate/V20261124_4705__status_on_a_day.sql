-- Where a person stood on a day is one look: the last change until then.
alter table status_change add index status_change_of_person (candidate_id, effective_on, sequence, to_status);

-- The list's first page, without sorting all.
alter table placement add index placement_latest (first_day desc, id);

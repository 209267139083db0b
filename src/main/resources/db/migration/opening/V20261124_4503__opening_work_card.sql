-- Needs on which something is to be done, and since when nothing was.
create view opening_work_card as
select id, organisation_id, title, status, status_since from opening where status in ('SENT', 'PUBLISHED', 'MATCHING');

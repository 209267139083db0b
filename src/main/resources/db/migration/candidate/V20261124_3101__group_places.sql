-- Groups opened before were the lab of six and the Jolly of nine; twelve leaves room for both.
alter table pathway_group add column places int not null default 12 after timetable;
alter table pathway_group alter column places drop default;
alter table pathway_group add constraint pathway_group_places check (places between 1 and 60);

create or replace view group_card as
select id, kind, name, provider_id, site_name, address, municipality, patron_day, timetable, places, first_day, ends_before
from pathway_group;

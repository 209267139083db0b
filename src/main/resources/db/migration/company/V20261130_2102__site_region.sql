-- Whose law the internships at a site follow; until now all sites lay where the project works.
alter table host_site
    add column region varchar(32) not null default 'TUSCANY',
    add constraint host_site_region check (region in ('TUSCANY', 'LOMBARDY'));

alter table host_site alter column region drop default;

create or replace view site_card as
select id, organisation_id, name, address, municipality, patron_day, permanent_staff, counted_on, region from host_site;

-- One to four weeks take turns ("|" between them); the first of them is the anchor's, for who joins a group the group's.
alter table engagement_timetable
    modify column timetable varchar(2400) not null,
    add column anchor date;
update engagement_timetable set anchor = first_day;
alter table engagement_timetable modify column anchor date not null;

-- The weeks of a group from a day on: whoever joins later follows them too.
create table group_timetable (
    id uuid not null primary key,
    group_id uuid not null,
    timetable varchar(2400) not null,
    true_from date not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint group_timetable_group foreign key (group_id) references pathway_group (id),
    constraint group_timetable_once unique (group_id, true_from)
) comment = 'kind=technical; keep=10 years after the funder closes';

-- A single day may have hours or a place of its own, or be free.
alter table engagement_exception
    add column slots varchar(200),
    add column place_name varchar(120),
    add column place_address varchar(200),
    drop constraint engagement_exception_kind_known,
    add constraint engagement_exception_kind_known check (kind in ('CLOSURE', 'WORKING_HOLIDAY', 'WORKING_CLOSURE', 'DAY_OFF', 'OTHER_HOURS', 'EXTRA_DAY', 'OTHER_PLACE')),
    add constraint engagement_exception_hours check ((kind in ('OTHER_HOURS', 'EXTRA_DAY')) = (slots is not null)),
    add constraint engagement_exception_place check ((place_name is null) = (place_address is null) and (kind <> 'OTHER_PLACE' or place_name is not null));

-- Days on which a site is closed for everybody who is there then, also for who begins later.
create table site_closure (
    id uuid not null primary key,
    organisation_id uuid not null,
    site_name varchar(120) not null,
    address varchar(200) not null,
    reason varchar(120) not null,
    first_day date not null,
    ends_before date not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    period for span (first_day, ends_before),
    constraint site_closure_organisation foreign key (organisation_id) references organisation (id),
    constraint site_closure_one_at_a_time unique (organisation_id, site_name, address, span without overlaps)
) comment = 'kind=technical; keep=10 years after the funder closes';

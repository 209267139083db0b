create table pathway_group (
    id uuid not null primary key,
    kind varchar(32) not null,
    name varchar(120) not null,
    provider_id uuid not null,
    site_name varchar(120) not null,
    address varchar(200) not null,
    municipality varchar(80) not null,
    patron_day varchar(5) not null,
    timetable varchar(600) not null,
    first_day date not null,
    ends_before date not null,
    version bigint not null,
    constraint pathway_group_provider foreign key (provider_id) references organisation (id),
    constraint pathway_group_of_kind unique (id, kind),
    constraint pathway_group_kind_known check (kind in ('LAB', 'JOLLY')),
    constraint pathway_group_whole_period check (first_day < ends_before)
) comment = 'kind=case; keep=10 years after the funder closes';

create table enrolment (
    id uuid not null primary key,
    candidate_id uuid not null,
    group_id uuid not null,
    kind varchar(32) not null,
    first_day date not null,
    ends_before date not null,
    outcome varchar(32),
    version bigint not null,
    period for span (first_day, ends_before),
    constraint enrolment_candidate foreign key (candidate_id) references candidate (id),
    constraint enrolment_group foreign key (group_id, kind) references pathway_group (id, kind),
    constraint enrolment_outcome_known check (outcome is null
        or outcome in ('COMPLETED', 'MOVED_ON', 'INTERRUPTED', 'NEVER_STARTED')),
    constraint enrolment_one_of_a_kind unique (candidate_id, kind, span without overlaps),
    index enrolment_by_group (group_id, first_day, ends_before)
) comment = 'kind=case; keep=10 years after the funder closes';

create view group_card as
select id, kind, name, provider_id, site_name, address, municipality, patron_day, timetable, first_day, ends_before
from pathway_group;

create view enrolment_card as
select id, candidate_id, group_id, kind, first_day, ends_before from enrolment
where outcome is null or outcome <> 'NEVER_STARTED';

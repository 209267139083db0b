create table engagement (
    id uuid not null primary key,
    kind varchar(32) not null,
    candidate_id uuid not null,
    organisation_id uuid not null,
    group_id uuid,
    regime varchar(32),
    site_name varchar(120) not null,
    address varchar(200) not null,
    municipality varchar(80) not null,
    patron_day char(5),
    first_day date not null,
    ends_before date not null,
    cancelled boolean not null comment 'it never began',
    version bigint not null,
    constraint engagement_candidate foreign key (candidate_id) references candidate (id),
    constraint engagement_organisation foreign key (organisation_id) references organisation (id),
    constraint engagement_group foreign key (group_id) references pathway_group (id),
    constraint engagement_kind_known check (kind in ('PLACEMENT', 'ENROLMENT')),
    constraint engagement_of_group check ((kind = 'ENROLMENT') = (group_id is not null)),
    constraint engagement_of_regime check ((kind = 'PLACEMENT') = (regime is not null) and (regime is null or regime in ('TE', 'TIS'))),
    constraint engagement_whole_period check (first_day < ends_before),
    index engagement_by_candidate (candidate_id, first_day),
    index engagement_by_organisation (organisation_id, first_day),
    index engagement_by_group (group_id, first_day),
    index engagement_by_period (first_day, ends_before)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Which weekly timetable holds when: a change has a "true from" and never rewrites the days before it.
create table engagement_timetable (
    id uuid not null primary key,
    engagement_id uuid not null,
    timetable varchar(600) not null,
    first_day date not null,
    ends_before date not null,
    version bigint not null,
    period for span (first_day, ends_before),
    constraint engagement_timetable_engagement foreign key (engagement_id) references engagement (id),
    constraint engagement_timetable_one_at_a_time unique (engagement_id, span without overlaps)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Single days that differ from the timetable: the host is closed, or works on a holiday.
create table engagement_exception (
    id uuid not null primary key,
    engagement_id uuid not null,
    day date not null,
    kind varchar(32) not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint engagement_exception_engagement foreign key (engagement_id) references engagement (id),
    constraint engagement_exception_once unique (engagement_id, day),
    constraint engagement_exception_kind_known check (kind in ('CLOSURE', 'WORKING_HOLIDAY'))
) comment = 'kind=case; keep=10 years after the funder closes';

-- Days on which it rests; open (9999) until it resumes, and then its end moves by as many days.
create table engagement_suspension (
    id uuid not null primary key,
    engagement_id uuid not null,
    first_day date not null,
    ends_before date not null,
    version bigint not null,
    period for span (first_day, ends_before),
    constraint engagement_suspension_engagement foreign key (engagement_id) references engagement (id),
    constraint engagement_suspension_one_at_a_time unique (engagement_id, span without overlaps)
) comment = 'kind=case; keep=10 years after the funder closes';

create view engagement_card as
select id, kind, candidate_id, organisation_id, group_id, regime, site_name, address, municipality, first_day, ends_before
from engagement where not cancelled;

-- A draft may have gaps; whatever left its draft has none.
create table opening (
    id uuid not null primary key,
    organisation_id uuid not null,
    site_id uuid,
    title varchar(80) not null,
    tasks varchar(1500) not null,
    occupation_code varchar(40),
    places int not null,
    regimes varchar(8) not null,
    timetable varchar(600) not null,
    start_from date,
    start_to date,
    months int not null,
    italian_level varchar(32) not null,
    driving_licence boolean not null,
    accessibility varchar(500) not null,
    tutor_id uuid,
    expires_on date,
    status varchar(32) not null,
    status_since datetime(6) not null,
    version bigint not null,
    constraint opening_organisation foreign key (organisation_id) references organisation (id),
    constraint opening_site foreign key (site_id) references host_site (id),
    constraint opening_occupation foreign key (occupation_code) references occupation (code),
    constraint opening_tutor foreign key (tutor_id) references user_account (id),
    constraint opening_status check (status in ('DRAFT', 'SENT', 'RETURNED', 'REJECTED', 'PUBLISHED', 'MATCHING', 'FILLED',
        'CLOSED', 'EXPIRED', 'SUSPENDED')),
    constraint opening_places check (places >= 1),
    constraint opening_months check (months between 1 and 36),
    constraint opening_regimes check (regimes in ('', 'TE', 'TIS', 'TE,TIS')),
    constraint opening_italian_level check (italian_level in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1')),
    constraint opening_start check (start_from is null or start_to is null or start_from <= start_to),
    constraint opening_complete check (status = 'DRAFT' or (site_id is not null and title <> '' and tasks <> ''
        and occupation_code is not null and regimes <> '' and timetable <> '' and start_from is not null
        and start_to is not null and tutor_id is not null and expires_on is not null)),
    index opening_of (organisation_id, status),
    index opening_in_status (status, status_since)
) comment = 'kind=case; keep=10 years';

create table opening_skill (
    opening_id uuid not null,
    skill_code varchar(40) not null,
    need varchar(32) not null,
    constraint opening_skill_once primary key (opening_id, skill_code),
    constraint opening_skill_opening foreign key (opening_id) references opening (id),
    constraint opening_skill_skill foreign key (skill_code) references skill (code),
    constraint opening_skill_need check (need in ('MUST', 'WISH', 'TRAINABLE'))
) comment = 'kind=case; keep=10 years';

create table opening_step (
    opening_id uuid not null,
    step int not null,
    to_status varchar(32) not null,
    reason varchar(32),
    note varchar(500),
    user_id uuid not null,
    role varchar(32) not null,
    at datetime(6) not null,
    constraint opening_step_once primary key (opening_id, step),
    constraint opening_step_opening foreign key (opening_id) references opening (id),
    constraint opening_step_reason check ((to_status = 'REJECTED') = (reason is not null)),
    constraint opening_step_note check (to_status <> 'RETURNED' or note is not null)
) comment = 'kind=case; keep=10 years';

create view opening_card as
select id, organisation_id, site_id, title, status, places, timetable, start_from, start_to, months, tutor_id,
    italian_level, expires_on, regimes
from opening where status <> 'DRAFT';

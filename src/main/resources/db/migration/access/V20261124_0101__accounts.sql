create table user_account (
    id uuid not null primary key,
    username varchar(64) not null,
    -- What the team calls a member of staff ("Tutor del Vivaio"); never a candidate's name.
    display_name varchar(80),
    password_hash varchar(120),
    language varchar(8) not null,
    created_at datetime(6) not null,
    version bigint not null,
    constraint user_account_username unique (username),
    constraint user_account_language check (language in ('it', 'en'))
) comment = 'kind=identity; keep=2 years after the last membership';

create table membership (
    id uuid not null primary key,
    user_id uuid not null,
    organisation_id uuid not null,
    role varchar(32) not null,
    status varchar(32) not null,
    first_day date not null,
    ends_before date not null,
    -- null: the portal itself
    granted_by uuid,
    granted_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    ended_at datetime(6),
    version bigint not null,
    period for span (first_day, ends_before),
    constraint membership_user foreign key (user_id) references user_account (id),
    constraint membership_granted_by foreign key (granted_by) references user_account (id),
    constraint membership_decided_by foreign key (decided_by) references user_account (id),
    constraint membership_once unique (user_id, organisation_id, role, span without overlaps),
    constraint membership_role check (role in ('CANDIDATE', 'HOST_TUTOR', 'COMPANY_CONTACT', 'PATH_TUTOR', 'OPERATOR',
        'CASE_MANAGER', 'EVALUATOR', 'ADMINISTRATOR', 'DPO')),
    constraint membership_status check (status in ('AWAITING_CONFIRMATION', 'CONFIRMED', 'REFUSED')),
    constraint membership_not_granted_to_oneself check (granted_by is null or granted_by <> user_id),
    constraint membership_decided_by_another check (
        decided_by is null or (decided_by <> user_id and (granted_by is null or decided_by <> granted_by)))
) comment = 'kind=case; keep=10 years';

create view account_card as
select id, username, coalesce(display_name, username) as display_name from user_account;

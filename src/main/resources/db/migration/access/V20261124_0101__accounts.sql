create table user_account (
    id uuid not null primary key,
    username varchar(64) not null,
    password_hash varchar(120),
    language varchar(8) not null,
    created_at datetime(6) not null,
    version bigint not null,
    constraint user_account_username unique (username)
) comment = 'kind=identity; keep=2 years after the last membership';

create table membership (
    id uuid not null primary key,
    user_id uuid not null,
    organisation_id uuid not null,
    role varchar(32) not null,
    first_day date not null,
    ends_before date not null,
    version bigint not null,
    period for span (first_day, ends_before),
    constraint membership_user foreign key (user_id) references user_account (id),
    constraint membership_once unique (user_id, organisation_id, role, span without overlaps)
) comment = 'kind=case; keep=10 years';

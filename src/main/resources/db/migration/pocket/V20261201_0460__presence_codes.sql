-- A code that a trainee read from the tutor's phone: evidence of having been there, and no more. No coordinates, ever.
create table pocket_presence (
    id uuid not null primary key,
    engagement_id uuid not null,
    day date not null,
    author_id uuid not null,
    code char(6) not null,
    device varchar(64) not null comment 'the installation, as it names itself',
    device_sequence bigint not null,
    device_time datetime(6) not null comment 'what its clock said when the code was read',
    worth varchar(20) not null,
    minutes int null comment 'of a code of another time: by how much it was read too late',
    received_at datetime(6) not null,
    constraint pocket_presence_engagement foreign key (engagement_id) references engagement (id),
    constraint pocket_presence_author foreign key (author_id) references user_account (id),
    constraint pocket_presence_code check (code regexp '^[0-9]{6}$'),
    constraint pocket_presence_worth check (worth in ('GOOD', 'OTHER_TIME', 'OTHER_CODE')),
    constraint pocket_presence_minutes check ((worth = 'OTHER_TIME') = (minutes is not null)),
    index pocket_presence_of (engagement_id, day),
    index pocket_presence_by (author_id, day)
) comment = 'kind=case; keep=10 years after the funder closes';

-- No foreign keys here: a log outlives what it names.
create table access_log (
    id uuid not null primary key,
    at datetime(6) not null,
    user_id uuid,
    membership_id uuid,
    role varchar(32) not null,
    system_name varchar(64),
    purpose varchar(64) not null,
    subject_kind varchar(32) not null,
    subjects int not null,
    subject_ids mediumtext not null,
    mac varbinary(64) not null,
    constraint access_log_somebody check (subjects > 0),
    constraint access_log_actor check ((user_id is null) <> (system_name is null)),
    index access_log_by_time (at, id),
    index access_log_by_user (user_id, at)
) comment = 'kind=technical; keep=5 years, ids only';

-- The same ids, one a row, so that a person's sightings are found without reading the log through.
create table access_log_subject (
    subject_id uuid not null,
    log_id uuid not null,
    constraint access_log_subject_once primary key (subject_id, log_id),
    constraint access_log_subject_of foreign key (log_id) references access_log (id)
) comment = 'kind=technical; keep=5 years, ids only';

-- One a night: how many rows the day had and what they were, chained to the night before.
create table access_log_seal (
    day date not null primary key,
    log_rows int not null,
    previous_hash binary(32) not null,
    hash binary(32) not null,
    sealed_at datetime(6) not null
) comment = 'kind=technical; keep=10 years';

create table audit_event (
    sequence bigint not null primary key,
    at datetime(6) not null,
    user_id uuid,
    membership_id uuid,
    role varchar(32) not null,
    system_name varchar(64),
    type varchar(120) not null,
    payload varchar(4000) not null,
    previous_hash binary(32) not null,
    hash binary(32) not null,
    constraint audit_event_actor check ((user_id is null) <> (system_name is null)),
    index audit_event_by_time (at)
) comment = 'kind=technical; keep=10 years, ids only';

-- The chain's last link; whoever adds one locks this row, late and for as long as a commit takes.
create table audit_head (
    single tinyint not null primary key,
    sequence bigint not null,
    hash binary(32) not null,
    constraint audit_head_alone check (single = 1)
) comment = 'kind=technical; keep=10 years';

insert into audit_head (single, sequence, hash) values (1, 0, unhex(repeat('00', 32)));

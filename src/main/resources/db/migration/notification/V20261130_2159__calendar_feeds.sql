-- The secret address under which a person's own calendar application reads their dates, as long as they want.
create table calendar_feed (
    user_id uuid not null primary key,
    secret_hash char(64) not null comment 'SHA-256 of 256 random bits',
    made_at datetime(6) not null,
    read_at datetime(6),
    constraint calendar_feed_user foreign key (user_id) references user_account (id),
    constraint calendar_feed_once unique (secret_hash)
) comment = 'kind=identity; keep=until its owner takes it back, or the account goes';

-- What was shown under it, so that a change is told as a change and what is off as cancelled. No place, no person.
create table calendar_entry (
    user_id uuid not null,
    uid char(64) not null,
    kind varchar(24) not null,
    day date not null,
    from_minute int comment 'null with to_minute: the whole day',
    to_minute int,
    content_hash char(64) not null,
    sequence int not null,
    changed_at datetime(6) not null,
    cancelled boolean not null,
    primary key (user_id, uid),
    constraint calendar_entry_feed foreign key (user_id) references calendar_feed (user_id) on delete cascade,
    constraint calendar_entry_hours check ((from_minute is null) = (to_minute is null))
) comment = 'kind=case; keep=30 days after the day, or until the address is taken back';

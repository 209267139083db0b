-- A phone that is known for a while: hashes of its token, never the token. One row is one family of tokens.
create table pocket_phone (
    id uuid not null primary key,
    user_id uuid not null,
    membership_id uuid not null,
    label varchar(60) not null comment 'which browser, as its owner knows it again',
    generation int not null comment 'how often the token has changed',
    secret_hash char(64) not null comment 'SHA-256 of the token of this generation',
    previous_hash char(64) null comment 'of the one before; null once nobody needs it any more',
    previous_closed_at datetime(6) null comment 'when the new one was first used',
    issued_at datetime(6) not null,
    changed_at datetime(6) not null comment 'since when this generation is the current one',
    used_at datetime(6) not null comment 'to the hour',
    ended_at datetime(6) null,
    ended_why varchar(20) null,
    constraint pocket_phone_user foreign key (user_id) references user_account (id),
    constraint pocket_phone_membership foreign key (membership_id) references membership (id),
    constraint pocket_phone_generation check (generation >= 0),
    constraint pocket_phone_ended check ((ended_at is null) = (ended_why is null)),
    constraint pocket_phone_reason check (ended_why in ('LEFT', 'REMOVED', 'REPLACED', 'STOLEN', 'PASSWORD', 'MEMBERSHIP')),
    index pocket_phone_of (user_id, ended_at)
) comment = 'kind=identity; keep=until it is over: ended, or 45 days unchanged; 30 days more for its owner to see';

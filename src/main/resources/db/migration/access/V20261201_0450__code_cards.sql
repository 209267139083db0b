-- The card by which a trainee without e-mail is known on a phone. One row is the one card that somebody has now.
create table code_card (
    user_id uuid not null primary key,
    membership_id uuid not null,
    secret_hash char(64) not null comment 'SHA-256 of what its QR code holds, which is printed and kept nowhere',
    pin_hash varchar(100) null comment 'of PIN and secret together; null until it is first used',
    wrong_tries int not null,
    locked_at datetime(6) null,
    issued_by uuid not null,
    issued_at datetime(6) not null,
    version bigint not null,
    constraint code_card_secret unique (secret_hash),
    constraint code_card_user foreign key (user_id) references user_account (id),
    constraint code_card_membership foreign key (membership_id) references membership (id),
    constraint code_card_issued_by foreign key (issued_by) references user_account (id),
    constraint code_card_tries check (wrong_tries >= 0)
) comment = 'kind=identity; keep=until another takes its place or the account ends';

-- A code that an operator reads out: it opens once, for a few minutes. One row is the last one made for somebody.
create table one_time_code (
    user_id uuid not null primary key,
    membership_id uuid not null,
    code_hash char(74) not null comment 'HMAC-SHA256 under a key outside the database: ten digits alone could be guessed',
    made_by uuid not null,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6) null,
    version bigint not null,
    constraint one_time_code_code unique (code_hash),
    constraint one_time_code_user foreign key (user_id) references user_account (id),
    constraint one_time_code_membership foreign key (membership_id) references membership (id),
    constraint one_time_code_made_by foreign key (made_by) references user_account (id),
    constraint one_time_code_expires_later check (expires_at > made_at)
) comment = 'kind=technical; keep=until another takes its place';

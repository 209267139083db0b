-- How somebody wants to be told: where mail goes, when nothing is sent, and per kind by which way.
create table notice_setting (
    user_id uuid not null primary key,
    address varbinary(600) comment 'sealed',
    code varbinary(100) comment 'sealed: what the mail said that proves the address',
    code_tries int not null,
    confirmed_at datetime(6),
    digest_on date comment 'the last day whose daily mail was put together',
    quiet_from int comment 'minutes of the day in Rome; null as the rules say',
    quiet_until int,
    constraint notice_setting_user foreign key (user_id) references user_account (id),
    constraint notice_setting_quiet_whole check ((quiet_from is null) = (quiet_until is null)),
    constraint notice_setting_quiet_of_a_day check (quiet_from between 0 and 1439 and quiet_until between 0 and 1439),
    constraint notice_setting_confirmed_what check (confirmed_at is null or address is not null)
) comment = 'kind=identity; keep=until the person takes the address back, or the account goes';

create table notice_choice (
    user_id uuid not null,
    kind varchar(40) not null,
    mail varchar(16) not null,
    push boolean not null,
    primary key (user_id, kind),
    constraint notice_choice_user foreign key (user_id) references user_account (id),
    constraint notice_choice_mail check (mail in ('AT_ONCE', 'DAILY', 'NEVER'))
) comment = 'kind=case; keep=as the account';

alter table notice
    add column mail_decided_at datetime(6) comment 'when it was put into a mail, or left out of all',
    add column push_decided_at datetime(6),
    add index notice_unmailed (mail_decided_at, made_at),
    add index notice_unpushed (push_decided_at, made_at);

-- What has to leave the portal: taken by one sender at a time on a lease, until the other side says yes or it is given up.
create table outbox_message (
    id uuid not null primary key comment 'also its Message-ID or push topic, on every try',
    recipient_id uuid not null,
    channel varchar(8) not null,
    device_id uuid,
    content varchar(2000) not null comment 'kinds and how many of each; never anything personal',
    state varchar(16) not null,
    not_before datetime(6) not null,
    attempts int not null,
    lease uuid,
    lease_until datetime(6),
    last_error varchar(60),
    made_at datetime(6) not null,
    ended_at datetime(6),
    constraint outbox_message_recipient foreign key (recipient_id) references user_account (id),
    constraint outbox_message_channel check (channel in ('MAIL', 'PUSH')),
    constraint outbox_message_to_a_device check ((channel = 'PUSH') = (device_id is not null)),
    constraint outbox_message_state check (state in ('WAITING', 'SENDING', 'SENT', 'GAVE_UP')),
    constraint outbox_message_leased check ((state = 'SENDING') = (lease is not null) and (lease is null) = (lease_until is null)),
    constraint outbox_message_ended check ((state in ('SENT', 'GAVE_UP')) = (ended_at is not null)),
    index outbox_message_due (state, not_before),
    index outbox_message_of (recipient_id)
) comment = 'kind=technical; keep=30 days after it was sent or given up';

-- What the portal told somebody, in the role it concerns. Ids, codes and dates only; the record behind the path says the rest.
create table notice (
    id uuid not null primary key,
    recipient_id uuid not null,
    role varchar(32) not null,
    kind varchar(40) not null,
    subject varchar(200) not null comment 'the ids of what happened, which makes it one notice however often it is heard',
    about varchar(10) comment 'a day or a month',
    path varchar(200) not null,
    made_at datetime(6) not null,
    read_at datetime(6),
    unread tinyint as (if(read_at is null, 1, 0)) persistent,
    constraint notice_recipient foreign key (recipient_id) references user_account (id),
    constraint notice_once unique (recipient_id, role, kind, subject),
    index notice_inbox (recipient_id, role, unread, made_at, id),
    index notice_by_age (made_at)
) comment = 'kind=case; keep=as long as the rule NOTICE_KEPT says';

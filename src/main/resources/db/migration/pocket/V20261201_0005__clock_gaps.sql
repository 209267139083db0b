-- An entry that came from a phone whose clock was more than an hour wrong. The day is what the person chose all the same.
create table pocket_clock_gap (
    entry_id uuid not null primary key,
    engagement_id uuid not null,
    day date not null comment 'of a card: its Monday',
    author_id uuid not null,
    minutes int not null comment 'positive: the phone was ahead',
    noticed_at datetime(6) not null,
    constraint pocket_clock_gap_engagement foreign key (engagement_id) references engagement (id),
    constraint pocket_clock_gap_author foreign key (author_id) references user_account (id),
    constraint pocket_clock_gap_noticeable check (abs(minutes) >= 60),
    index pocket_clock_gap_of (engagement_id, day)
) comment = 'kind=case; keep=10 years after the funder closes';

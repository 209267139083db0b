-- What a sealed month is worth, as it was reckoned when the second of the two signed. Append-only: a new edition has a
-- row of its own.
create table month_worth (
    id uuid not null primary key,
    engagement_id uuid not null,
    month_start date not null,
    edition int not null,
    seal char(64) not null,
    regime varchar(8) not null,
    region varchar(32) not null,
    target_group varchar(32) not null,
    planned int not null,
    done int not null,
    planned_days int not null,
    whole_days int not null,
    due bigint not null comment 'cents',
    steps text not null comment 'the lines that lead to it, each with its rule and source',
    kept_at datetime(6) not null,
    version bigint not null,
    constraint month_worth_month foreign key (engagement_id, month_start) references attendance_month (engagement_id, month_start),
    constraint month_worth_once unique (engagement_id, month_start, edition),
    constraint month_worth_never_changes check (version = 0),
    constraint month_worth_due check (due >= 0),
    index month_worth_by_month (month_start, id)
) comment = 'kind=money; keep=for ever, it holds codes, minutes and amounts only';

-- A rule made later for the time of a sealed month: what the month would be worth by it. An operator decides.
create table month_rectification (
    id uuid not null primary key,
    engagement_id uuid not null,
    month_start date not null,
    edition int not null,
    rule_id uuid not null,
    rule_key varchar(48) not null,
    stood_at bigint not null comment 'cents, with what was rectified before',
    due bigint not null comment 'cents, by the rules known now',
    steps text not null,
    status varchar(32) not null,
    proposed_at datetime(6) not null,
    closed_by uuid,
    closed_at datetime(6),
    reason varchar(500),
    is_open tinyint as (if(status = 'PROPOSED', 1, null)) persistent,
    version bigint not null,
    constraint month_rectification_worth foreign key (engagement_id, month_start, edition)
        references month_worth (engagement_id, month_start, edition),
    constraint month_rectification_rule foreign key (rule_id) references rule (id),
    constraint month_rectification_closed_by foreign key (closed_by) references user_account (id),
    constraint month_rectification_status_known check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'OVERTAKEN')),
    constraint month_rectification_differs check (due <> stood_at),
    constraint month_rectification_decided check ((status in ('ACCEPTED', 'DECLINED')) = (closed_by is not null)
        and (status = 'PROPOSED') = (closed_at is null) and (reason is not null) = (closed_by is not null)),
    constraint month_rectification_one_open unique (engagement_id, month_start, is_open),
    index month_rectification_open (is_open, proposed_at)
) comment = 'kind=money; keep=for ever, it holds codes and amounts only';

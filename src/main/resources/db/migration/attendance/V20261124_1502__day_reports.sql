-- Append-only: nothing in the portal updates or deletes a row. The identifier is the author's device's.
create table day_report (
    id uuid not null primary key,
    engagement_id uuid not null,
    day date not null,
    side varchar(32) not null,
    author_id uuid not null,
    kind varchar(32) not null,
    slots varchar(64) not null,
    activity varchar(200),
    reason varchar(500),
    based_on varchar(200) not null,
    device varchar(64) not null,
    device_sequence bigint not null,
    device_time datetime(6) not null,
    device_zone varchar(64) not null,
    received_at datetime(6) not null,
    version bigint not null,
    constraint day_report_engagement foreign key (engagement_id) references engagement (id),
    constraint day_report_author foreign key (author_id) references user_account (id),
    constraint day_report_side_known check (side in ('TRAINEE', 'TUTOR', 'OPERATOR')),
    constraint day_report_kind_known check (kind in ('PRESENT', 'PARTIAL', 'TRAINING', 'MAKE_UP', 'SICK', 'LEAVE', 'EXCUSED',
        'UNEXCUSED', 'ACCIDENT', 'HOLIDAY', 'CLOSURE', 'REST', 'SUSPENDED')),
    constraint day_report_times_when_done check ((kind in ('PRESENT', 'PARTIAL', 'TRAINING', 'MAKE_UP')) = (slots <> '')),
    constraint day_report_operator_says_why check ((side = 'OPERATOR') = (reason is not null)),
    constraint day_report_never_changes check (version = 0),
    index day_report_by_day (engagement_id, day),
    index day_report_by_author (author_id, engagement_id, day)
) comment = 'kind=case; keep=10 years after the funder closes';

-- A report that came too late to change its day by itself: kept, and decided by an operator.
create table correction_request (
    report_id uuid not null primary key,
    engagement_id uuid not null,
    day date not null,
    cause varchar(32) not null,
    status varchar(32) not null,
    decided_by uuid,
    decided_at datetime(6),
    reason varchar(500),
    version bigint not null,
    constraint correction_request_report foreign key (report_id) references day_report (id),
    constraint correction_request_engagement foreign key (engagement_id) references engagement (id),
    constraint correction_request_decided_by foreign key (decided_by) references user_account (id),
    constraint correction_request_cause_known check (cause in ('MONTH_SEALED', 'ASSIGNMENT_ENDED')),
    constraint correction_request_status_known check (status in ('OPEN', 'ACCEPTED', 'DECLINED')),
    constraint correction_request_decided check ((status = 'OPEN') = (decided_by is null) and (status = 'OPEN') = (decided_at is null)
        and (status = 'OPEN') = (reason is null)),
    index correction_request_by_day (engagement_id, day),
    index correction_request_waiting (status, engagement_id, day)
) comment = 'kind=case; keep=10 years after the funder closes';

-- What one side holds against a month that is not sealed yet; a person resolves it, and both read how.
create table month_dispute (
    id uuid not null primary key,
    engagement_id uuid not null,
    month_start date not null,
    edition int not null,
    side varchar(32) not null,
    opened_by uuid not null,
    reason varchar(500) not null,
    opened_at datetime(6) not null,
    outcome varchar(32),
    closed_by uuid,
    closed_at datetime(6),
    answer varchar(500),
    is_open tinyint as (if(outcome is null, 1, null)) persistent,
    version bigint not null,
    constraint month_dispute_month foreign key (engagement_id, month_start) references attendance_month (engagement_id, month_start),
    constraint month_dispute_opened_by foreign key (opened_by) references user_account (id),
    constraint month_dispute_closed_by foreign key (closed_by) references user_account (id),
    constraint month_dispute_side_known check (side in ('TRAINEE', 'TUTOR')),
    constraint month_dispute_outcome_known check (outcome is null or outcome in ('RESOLVED', 'WITHDRAWN')),
    constraint month_dispute_closed check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null)),
    constraint month_dispute_answered check ((answer is not null) = (outcome is not null and outcome = 'RESOLVED')),
    constraint month_dispute_one_open unique (engagement_id, month_start, is_open)
) comment = 'kind=case; keep=10 years after the funder closes';

alter table attendance_month drop constraint attendance_month_status_known;
alter table attendance_month add constraint attendance_month_status_known
    check (status in ('OPEN', 'CONFIRMED', 'SIGNED', 'SEALED', 'VERIFIED', 'DISPUTED'));

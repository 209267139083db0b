-- Who was reminded of a month that waits for a signature, and by which step; the last step is a call that somebody makes.
create table month_reminder (
    id uuid not null primary key,
    engagement_id uuid not null,
    month_start date not null,
    edition int not null,
    side varchar(32) not null,
    step varchar(32) not null,
    due date not null,
    raised_at datetime(6) not null,
    done_by uuid,
    done_at datetime(6),
    version bigint not null,
    constraint month_reminder_month foreign key (engagement_id, month_start) references attendance_month (engagement_id, month_start),
    constraint month_reminder_done_by foreign key (done_by) references user_account (id),
    constraint month_reminder_side_known check (side in ('TRAINEE', 'TUTOR')),
    constraint month_reminder_step_known check (step in ('FIRST', 'SECOND', 'THIRD', 'CALL')),
    constraint month_reminder_done check ((done_by is null) = (done_at is null) and (done_by is null or step = 'CALL')),
    constraint month_reminder_once unique (engagement_id, month_start, edition, side, step),
    index month_reminder_calls (step, done_at, due)
) comment = 'kind=case; keep=10 years after the funder closes';

insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'MONTH_REMIND_FIRST', 'ALL', 'TUSCANY', 'ALL', 0, '2015-01-22', '9999-12-31', 'Decision of the project: first reminder on the day the month closes', utc_timestamp(6), 0),
    (uuid(), 'MONTH_REMIND_SECOND', 'ALL', 'TUSCANY', 'ALL', 2, '2015-01-22', '9999-12-31', 'Decision of the project: second reminder, working days after the close', utc_timestamp(6), 0),
    (uuid(), 'MONTH_REMIND_THIRD', 'ALL', 'TUSCANY', 'ALL', 4, '2015-01-22', '9999-12-31', 'Decision of the project: third reminder, working days after the close', utc_timestamp(6), 0),
    (uuid(), 'MONTH_CALL', 'ALL', 'TUSCANY', 'ALL', 5, '2015-01-22', '9999-12-31', 'Decision of the project: three silent reminders become a call, working days after the close', utc_timestamp(6), 0);

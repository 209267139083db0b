-- What the portal thinks somebody should look at. It says why in figures and dates; nobody's name, no free text but what was done.
create table alert (
    id uuid not null primary key,
    rule_name varchar(32) not null,
    subject_id uuid not null comment 'the engagement, the person or the need',
    candidate_id uuid,
    organisation_id uuid comment 'where the engagement takes place, or whose need it is',
    severity varchar(32) not null,
    facts varchar(200) not null,
    since date not null comment 'since when its cause is there',
    opened_on date not null,
    tells_from date not null comment 'until then only the trainee is told',
    due date not null,
    assignee_id uuid,
    snoozed_until date,
    snooze_reason varchar(200),
    outcome varchar(32),
    what_was_done varchar(500),
    closed_on date,
    closed_by uuid,
    live tinyint as (if(closed_on is null, 1, null)) persistent,
    version bigint not null,
    constraint alert_one_live unique (rule_name, subject_id, live),
    constraint alert_candidate foreign key (candidate_id) references candidate (id),
    constraint alert_organisation foreign key (organisation_id) references organisation (id),
    constraint alert_assignee foreign key (assignee_id) references user_account (id),
    constraint alert_closed_by foreign key (closed_by) references user_account (id),
    constraint alert_rule_known check (rule_name in ('ABSENCES', 'FORECAST', 'NO_ENTRY', 'CARD_MISSING', 'RATING_DOWN',
        'FACES_LOW', 'SEEN_APART', 'EXPIRY', 'END_NEAR', 'NEED_UNTOUCHED')),
    constraint alert_severity_known check (severity in ('HIGH', 'MEDIUM', 'TALK')),
    constraint alert_outcome_known check (outcome in ('USEFUL', 'NOT_USEFUL', 'CAUSE_GONE')),
    constraint alert_closed_with_outcome check ((closed_on is null) = (outcome is null)),
    constraint alert_closed_by_somebody check ((outcome in ('USEFUL', 'NOT_USEFUL')) = (closed_by is not null)
        or outcome is null and closed_by is null),
    constraint alert_closed_says_what check (outcome is null or outcome = 'CAUSE_GONE' or what_was_done is not null),
    constraint alert_snoozed_with_reason check ((snoozed_until is null) = (snooze_reason is null)),
    index alert_of_person (candidate_id, live),
    index alert_at (organisation_id, live),
    index alert_by_rule (rule_name, closed_on)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Append-only: what happened to an alert, by whom, in order.
create table alert_step (
    alert_id uuid not null,
    step_no int not null,
    kind varchar(32) not null,
    severity varchar(32) not null,
    facts varchar(200) not null,
    user_id uuid not null comment 'of nobody when a job did it',
    at datetime(6) not null,
    other_user_id uuid comment 'to whom it was given',
    until_day date,
    note varchar(500),
    primary key (alert_id, step_no),
    constraint alert_step_alert foreign key (alert_id) references alert (id),
    constraint alert_step_kind_known check (kind in ('OPENED', 'CHANGED', 'ASSIGNED', 'SNOOZED', 'CLOSED', 'CAUSE_GONE'))
) comment = 'kind=case; keep=10 years after the funder closes';

-- Whoever looks whether an alert of a rule is due takes the rule's row first, and keeps it to the end.
create table alert_turn (
    rule_name varchar(32) not null primary key
) comment = 'kind=technical; keep=for ever';

insert into alert_turn (rule_name) values ('ABSENCES'), ('FORECAST'), ('NO_ENTRY'), ('CARD_MISSING'), ('RATING_DOWN'),
    ('FACES_LOW'), ('SEEN_APART'), ('EXPIRY'), ('END_NEAR'), ('NEED_UNTOUCHED');

-- The early warnings of domain.md par. 10. A row without a figure switches its warning off from its first day.
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
select uuid(), r.rule_key, 'ALL', 'TUSCANY', 'ALL', r.figure, '2015-01-22', '9999-12-31', r.legal_source, utc_timestamp(6), 0
from (
    select 'WARN_ABSENCE_FROM' rule_key, 1 figure, 'Decision of the project: the operator hears of an unjustified absence the same day' legal_source
    union all select 'WARN_ABSENCES_FROM', 2, 'Decision of the project: so many unjustified absences are urgent'
    union all select 'WARN_ABSENCES_WITHIN', 10, 'Decision of the project: counted over so many working days'
    union all select 'WARN_FORECAST_BELOW', 75, 'Decision of the project: month forecast'
    union all select 'WARN_FORECAST_FAR_BELOW', 70, 'Decision of the project: month forecast, urgent'
    union all select 'WARN_NO_ENTRY', 3, 'Decision of the project: planned days without an entry'
    union all select 'WARN_CARD_MISSING', 2, 'Decision of the project: weeks without the tutor''s card'
    union all select 'WARN_RATING_DOWN', 1, 'Decision of the project: so many steps down'
    union all select 'WARN_RATING_DOWN_ON', 2, 'Decision of the project: on so many skills'
    union all select 'WARN_FACES_LOW', 2, 'Decision of the project: weeks with low faces; the operator only'
    union all select 'WARN_SEEN_APART', 2, 'Decision of the project: steps between tutor and trainee; the host never hears of it'
    union all select 'WARN_EXPIRY', 30, 'Decision of the project: days before a permit or document expires'
    union all select 'WARN_END_NEAR', 30, 'Decision of the project: days before the end without a decision'
    union all select 'WARN_NEED_UNTOUCHED', 7, 'Decision of the project: days that a need stays untouched'
    union all select 'WARN_TRAINEE_FIRST', 2, 'Decision of the project: so long only the trainee is told, when nothing is urgent'
    union all select 'WARN_MEDIUM_WITHIN', 2, 'Decision of the project: working days to look at a warning'
    union all select 'WARN_TALK_WITHIN', 5, 'Decision of the project: working days to have a talk'
) r;

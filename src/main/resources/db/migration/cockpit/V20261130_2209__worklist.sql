-- Append-only: a thing of the worklist was put off to a day, or taken up again (until that very day); the last word counts.
create table work_pause (
    id uuid not null primary key,
    item_key varchar(160) not null comment 'the kind and the record, never a name',
    until_day date not null,
    user_id uuid not null,
    at datetime(6) not null,
    constraint work_pause_user foreign key (user_id) references user_account (id),
    index work_pause_until (until_day),
    index work_pause_item (item_key, at)
) comment = 'kind=case; keep=2 years';

-- An operator looks after an absent colleague's people for some days.
create table operator_cover (
    id uuid not null primary key,
    absent_id uuid not null,
    cover_id uuid not null,
    first_day date not null,
    ends_before date not null,
    arranged_by uuid not null,
    arranged_at datetime(6) not null,
    constraint operator_cover_absent foreign key (absent_id) references user_account (id),
    constraint operator_cover_cover foreign key (cover_id) references user_account (id),
    constraint operator_cover_by foreign key (arranged_by) references user_account (id),
    constraint operator_cover_two_people check (absent_id <> cover_id),
    constraint operator_cover_has_days check (first_day < ends_before),
    index operator_cover_of (cover_id, first_day, ends_before),
    index operator_cover_for (absent_id, first_day, ends_before)
) comment = 'kind=case; keep=10 years after the funder closes';

insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
select uuid(), r.rule_key, 'ALL', 'TUSCANY', 'ALL', r.figure, '2015-01-22', '9999-12-31', r.legal_source, utc_timestamp(6), 0
from (
    select 'PERSON_PROPOSE_WITHIN' rule_key, 30 figure, 'Decision of the project: who is in charge hears of a proposal within so many days' legal_source
    union all select 'WORK_PAUSE_LONGEST', 30, 'Decision of the project: a thing of the worklist rests at most so long'
    union all select 'COVER_LONGEST', 60, 'Decision of the project: an operator covers a colleague at most so long at once'
) r;

-- An operator may enter a day for who cannot: the report keeps the operator as its author and names whose word it is.
-- A closed day tells why by a class of a closed list, never in words.
alter table day_report
    add column on_behalf_of varchar(32) comment 'whose word an operator entered; null when a side spoke for itself',
    add column closure varchar(32) comment 'why the place was closed; null for other kinds and for reports older than the list',
    add constraint day_report_on_behalf check (on_behalf_of is null or (side = 'OPERATOR' and on_behalf_of in ('TRAINEE', 'TUTOR'))),
    add constraint day_report_closure_known check (closure is null or (kind = 'CLOSURE'
        and closure in ('WEATHER', 'HOST_HOLIDAY', 'STRIKE', 'SAFETY', 'OTHER')));

alter table attendance_month
    add column uninsured int not null default 0 comment 'days with hours outside the plan, as they stood after the last change';

-- One person's reports come one after the other, whatever engagement they are about.
create table trainee_turn (
    candidate_id uuid not null primary key,
    constraint trainee_turn_candidate foreign key (candidate_id) references candidate (id)
) comment = 'kind=technical; keep=as the person';

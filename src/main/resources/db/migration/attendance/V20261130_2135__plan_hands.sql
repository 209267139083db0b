-- Who changed what was planned of an engagement on which days: whoever did does not verify a month of them. Append-only.
create table plan_hand (
    id uuid not null primary key,
    engagement_id uuid not null,
    changed_by uuid not null,
    first_day date not null,
    last_day date not null,
    changed_at datetime(6) not null,
    version bigint not null,
    constraint plan_hand_engagement foreign key (engagement_id) references engagement (id),
    constraint plan_hand_changed_by foreign key (changed_by) references user_account (id),
    constraint plan_hand_days check (first_day <= last_day),
    constraint plan_hand_never_changes check (version = 0)
) comment = 'kind=case; keep=10 years after the funder closes';

create table placement (
    id uuid not null primary key comment 'the engagement''s id too',
    match_id uuid not null,
    candidate_id uuid not null,
    organisation_id uuid not null,
    site_id uuid not null,
    opening_id uuid not null,
    regime varchar(8) not null,
    target_group varchar(32) not null,
    first_day date not null,
    ends_before date not null,
    planned_last_day date not null,
    timetable varchar(600) not null,
    host_tutor uuid not null,
    promoter_tutor uuid not null,
    status varchar(32) not null,
    bound_candidate_id uuid comment 'the person, while the internship binds them',
    suspended_days int not null,
    suspended_from date,
    suspension_reason varchar(32),
    end_reason varchar(32),
    version bigint not null,
    period for span (first_day, ends_before),
    constraint placement_of_match unique (match_id),
    constraint placement_no_overlap unique (bound_candidate_id, span without overlaps),
    constraint placement_match foreign key (match_id) references opening_match (id),
    constraint placement_candidate foreign key (candidate_id) references candidate (id),
    constraint placement_organisation foreign key (organisation_id) references organisation (id),
    constraint placement_site foreign key (site_id) references host_site (id),
    constraint placement_opening foreign key (opening_id) references opening (id),
    constraint placement_host_tutor foreign key (host_tutor) references user_account (id),
    constraint placement_promoter_tutor foreign key (promoter_tutor) references user_account (id),
    constraint placement_regime check (regime in ('TE', 'TIS')),
    constraint placement_target_group check (target_group in ('ORDINARY', 'GRADUATE', 'DISADVANTAGED', 'DISABLED')),
    constraint placement_status check (status in ('DRAFT', 'CHECKING', 'SIGNING', 'READY', 'ACTIVE', 'SUSPENDED', 'CONCLUDED',
        'INTERRUPTED', 'CLOSING_PAPERS', 'ARCHIVED', 'NOT_STARTED')),
    constraint placement_bound check ((status in ('DRAFT', 'CHECKING', 'SIGNING', 'NOT_STARTED')) = (bound_candidate_id is null)),
    constraint placement_bound_self check (bound_candidate_id is null or bound_candidate_id = candidate_id),
    constraint placement_suspended check ((status = 'SUSPENDED') = (suspended_from is not null)
        and (suspended_from is null) = (suspension_reason is null)),
    constraint placement_suspended_days check (suspended_days >= 0),
    index placement_by_person (candidate_id, first_day),
    index placement_by_status (status, first_day),
    index placement_at_site (site_id, status, first_day, ends_before),
    index placement_of_host_tutor (host_tutor, status, first_day, ends_before),
    index placement_of_promoter_tutor (promoter_tutor, status, first_day, ends_before)
) comment = 'kind=case; keep=10 years after the funder closes';

create table placement_step (
    placement_id uuid not null,
    step_no int not null,
    to_status varchar(32) not null,
    effective_on date not null,
    user_id uuid not null comment 'of nobody when a job did it',
    at datetime(6) not null,
    reason varchar(32),
    constraint placement_step_once primary key (placement_id, step_no),
    constraint placement_step_placement foreign key (placement_id) references placement (id)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Ticks are only ever added: the last one of a rule counts.
create table placement_fact (
    id uuid not null primary key,
    placement_id uuid not null,
    policy varchar(8) not null,
    happened_on date not null,
    document_number varchar(60) not null,
    notice_class varchar(8),
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint placement_fact_placement foreign key (placement_id) references placement (id),
    constraint placement_fact_recorded_by foreign key (recorded_by) references user_account (id),
    constraint placement_fact_class check (notice_class in ('TE', 'TIS')),
    index placement_fact_last (placement_id, policy, recorded_at)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Whoever counts a host's places or a tutor's people takes the row of that site or tutor first, and keeps it to the end.
create table placement_turn (
    subject uuid not null primary key
) comment = 'kind=technical; keep=for ever, ids only';

create view placement_card as
select id, candidate_id, organisation_id, site_id, opening_id, regime, first_day, ends_before, timetable, status,
    host_tutor, promoter_tutor
from placement;

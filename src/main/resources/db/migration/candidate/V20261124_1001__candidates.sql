create table candidate (
    id uuid not null primary key,
    code_name varchar(40) not null,
    status varchar(32) not null,
    status_since date not null,
    changes int not null,
    referred_on date not null,
    operator_id uuid,
    case_manager_id uuid not null,
    user_id uuid,
    waiting_reason varchar(32),
    waiting_from date,
    waiting_review_on date,
    waiting_proposed_by uuid,
    version bigint not null,
    constraint candidate_code_name unique (code_name),
    constraint candidate_one_account unique (user_id),
    constraint candidate_operator foreign key (operator_id) references user_account (id),
    constraint candidate_case_manager foreign key (case_manager_id) references user_account (id),
    constraint candidate_user foreign key (user_id) references user_account (id),
    constraint candidate_status_known check (status in ('REFERRED', 'CONTACTED', 'IN_ASSESSMENT', 'IN_CHARGE',
        'ON_A_PATHWAY', 'LEAVING', 'LEFT', 'WAITING', 'WITHDRAWN')),
    constraint candidate_waiting_whole check ((waiting_reason is null) = (waiting_review_on is null)
        and (waiting_reason is null) = (waiting_from is null) and (waiting_reason is null) = (waiting_proposed_by is null)),
    index candidate_by_status (status, code_name),
    index candidate_by_case_manager (case_manager_id, status),
    index candidate_by_operator (operator_id, status)
) comment = 'kind=case; keep=10 years after the funder closes';

create table status_change (
    id uuid not null primary key,
    candidate_id uuid not null,
    sequence int not null,
    from_status varchar(32),
    to_status varchar(32) not null,
    effective_on date not null,
    recorded_at datetime(6) not null,
    recorded_by uuid not null,
    reason varchar(32),
    review_on date,
    agreed_by uuid,
    constraint status_change_order unique (candidate_id, sequence),
    constraint status_change_candidate foreign key (candidate_id) references candidate (id),
    constraint status_change_agreed_by foreign key (agreed_by) references user_account (id),
    constraint status_change_waiting check (to_status <> 'WAITING'
        or (reason is not null and review_on is not null and agreed_by is not null)),
    constraint status_change_reason check (to_status not in ('WITHDRAWN', 'LEFT') or reason is not null),
    index status_change_by_day (effective_on, candidate_id, sequence)
) comment = 'kind=case; keep=10 years after the funder closes';

create view candidate_card as
select id, code_name, status, status_since, operator_id, case_manager_id, user_id from candidate;

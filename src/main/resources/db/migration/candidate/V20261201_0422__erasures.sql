-- That a person is to be erased: who asked, who decided, who carried it out. It holds ids only and stays as the proof.
create table erasure_request (
    id uuid not null primary key,
    candidate_id uuid not null,
    status varchar(32) not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    refusal varchar(32),
    done_by uuid,
    done_at datetime(6),
    version bigint not null,
    open_of uuid as (if(status in ('ASKED', 'GRANTED'), candidate_id, null)) persistent,
    constraint erasure_request_one_open unique (open_of),
    constraint erasure_request_candidate foreign key (candidate_id) references candidate (id),
    constraint erasure_request_asked_by foreign key (asked_by) references user_account (id),
    constraint erasure_request_decided_by foreign key (decided_by) references user_account (id),
    constraint erasure_request_done_by foreign key (done_by) references user_account (id),
    constraint erasure_request_status check (status in ('ASKED', 'GRANTED', 'DONE', 'REFUSED', 'TAKEN_BACK')),
    constraint erasure_request_refusal check (refusal in ('LAW_KEEPS', 'CLAIM_RUNNING', 'NOT_THE_PERSON', 'PERSON_STAYS')),
    constraint erasure_request_by_two check (done_by is null or done_by <> decided_by),
    constraint erasure_request_done check ((status = 'DONE') = (done_at is not null)),
    index erasure_request_waiting (status, asked_at)
) comment = 'kind=case; keep=for ever, ids only';

create table legal_hold (
    id uuid not null primary key,
    candidate_id uuid not null,
    reason varchar(32) not null,
    placed_by uuid not null,
    placed_at datetime(6) not null,
    lifted_by uuid,
    lifted_at datetime(6),
    version bigint not null,
    standing_of uuid as (if(lifted_at is null, candidate_id, null)) persistent,
    constraint legal_hold_one_standing unique (standing_of),
    constraint legal_hold_candidate foreign key (candidate_id) references candidate (id),
    constraint legal_hold_placed_by foreign key (placed_by) references user_account (id),
    constraint legal_hold_lifted_by foreign key (lifted_by) references user_account (id),
    constraint legal_hold_reason check (reason in ('COURT', 'INSPECTION', 'ACCIDENT', 'CLAIM'))
) comment = 'kind=case; keep=for ever, ids only';

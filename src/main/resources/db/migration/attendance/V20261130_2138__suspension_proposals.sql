-- Absences so long that they may be a suspension: found by the night, decided by an operator, kept either way.
create table suspension_proposal (
    id uuid not null primary key,
    engagement_id uuid not null,
    reason varchar(32) not null,
    first_day date not null,
    last_day date not null comment 'as far as it was told when it was found',
    found_at datetime(6) not null,
    suspended boolean comment 'null: nobody has decided',
    decided_by uuid,
    decided_at datetime(6),
    version bigint not null,
    constraint suspension_proposal_once unique (engagement_id, reason, first_day),
    constraint suspension_proposal_engagement foreign key (engagement_id) references engagement (id),
    constraint suspension_proposal_decided_by foreign key (decided_by) references user_account (id),
    constraint suspension_proposal_decided check ((suspended is null) = (decided_by is null)
        and (suspended is null) = (decided_at is null)),
    index suspension_proposal_open (suspended, found_at)
) comment = 'kind=case; keep=10 years after the funder closes';

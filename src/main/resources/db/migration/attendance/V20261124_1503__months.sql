create table attendance_month (
    engagement_id uuid not null,
    month_start date not null,
    status varchar(32) not null,
    edition int not null comment 'the version that people speak of; 1 until it is reopened',
    planned int not null,
    done int not null,
    disputed int not null,
    open_days varchar(400) not null comment 'of a reopened month: the only days that may change',
    seal char(64),
    verified_by uuid,
    verified_at datetime(6),
    version bigint not null,
    primary key (engagement_id, month_start),
    constraint attendance_month_engagement foreign key (engagement_id) references engagement (id),
    constraint attendance_month_verified_by foreign key (verified_by) references user_account (id),
    constraint attendance_month_first_of_month check (dayofmonth(month_start) = 1),
    constraint attendance_month_status_known check (status in ('OPEN', 'CONFIRMED', 'SIGNED', 'SEALED', 'VERIFIED')),
    constraint attendance_month_minutes check (planned >= 0 and done >= 0 and disputed >= 0 and edition >= 1),
    constraint attendance_month_sealed_has_seal check ((status in ('SEALED', 'VERIFIED')) = (seal is not null)),
    constraint attendance_month_sealed_agrees check (status not in ('SEALED', 'VERIFIED') or disputed = 0),
    constraint attendance_month_verified check ((status = 'VERIFIED') = (verified_by is not null)
        and (verified_by is null) = (verified_at is null)),
    index attendance_month_by_month (month_start, status)
) comment = 'kind=case; keep=10 years after the funder closes';

create table month_signature (
    id uuid not null primary key,
    engagement_id uuid not null,
    month_start date not null,
    edition int not null,
    side varchar(32) not null,
    signed_by uuid not null,
    content_hash char(64) not null,
    signed_at datetime(6) not null,
    paper_id uuid comment 'the scan of the signed sheet, when the signature is on paper',
    voided_at datetime(6),
    live tinyint as (if(voided_at is null, 1, null)) persistent,
    version bigint not null,
    constraint month_signature_month foreign key (engagement_id, month_start) references attendance_month (engagement_id, month_start),
    constraint month_signature_signed_by foreign key (signed_by) references user_account (id),
    constraint month_signature_paper foreign key (paper_id) references document (id),
    constraint month_signature_side_known check (side in ('TRAINEE', 'TUTOR')),
    constraint month_signature_one_live unique (engagement_id, month_start, edition, side, live)
) comment = 'kind=case; keep=10 years after the funder closes';

create table month_reopening (
    id uuid not null primary key,
    engagement_id uuid not null,
    month_start date not null,
    edition int not null,
    days varchar(400) not null,
    reason varchar(500) not null,
    reopened_by uuid not null,
    reopened_at datetime(6) not null,
    version bigint not null,
    constraint month_reopening_month foreign key (engagement_id, month_start) references attendance_month (engagement_id, month_start),
    constraint month_reopening_reopened_by foreign key (reopened_by) references user_account (id),
    constraint month_reopening_once unique (engagement_id, month_start, edition)
) comment = 'kind=case; keep=10 years after the funder closes';

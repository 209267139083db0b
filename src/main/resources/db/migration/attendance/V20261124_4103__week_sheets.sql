-- A blank sheet for a week without phones: whose names stood on it, and the scan that came back signed.
create table week_sheet (
    id uuid not null primary key,
    organisation_id uuid not null,
    group_id uuid,
    site_name varchar(120) not null,
    week_start date not null,
    printed_by uuid not null,
    printed_at datetime(6) not null,
    scan_id uuid,
    returned_at datetime(6),
    version bigint not null,
    constraint week_sheet_organisation foreign key (organisation_id) references organisation (id),
    constraint week_sheet_group foreign key (group_id) references pathway_group (id),
    constraint week_sheet_printed_by foreign key (printed_by) references user_account (id),
    constraint week_sheet_scan foreign key (scan_id) references document (id),
    constraint week_sheet_monday check (dayofweek(week_start) = 2),
    constraint week_sheet_returned check ((scan_id is null) = (returned_at is null))
) comment = 'kind=case; keep=10 years after the funder closes';

create table week_sheet_line (
    sheet_id uuid not null,
    engagement_id uuid not null,
    primary key (sheet_id, engagement_id),
    constraint week_sheet_line_sheet foreign key (sheet_id) references week_sheet (id),
    constraint week_sheet_line_engagement foreign key (engagement_id) references engagement (id)
) comment = 'kind=case; keep=10 years after the funder closes';

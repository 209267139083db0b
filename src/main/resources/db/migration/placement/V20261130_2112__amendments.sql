-- What was agreed about a running internship after day 1: added, never changed.
create table placement_amendment (
    id uuid not null primary key,
    placement_id uuid not null,
    true_from date not null comment 'the first day it makes a difference for',
    last_day_before date not null,
    last_day date not null,
    document_number varchar(60) not null,
    document_date date not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint placement_amendment_placement foreign key (placement_id) references placement (id),
    constraint placement_amendment_recorded_by foreign key (recorded_by) references user_account (id),
    constraint placement_amendment_longer check (last_day > last_day_before),
    index placement_amendment_of (placement_id, recorded_at)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Spring Modulith's own table, made here so that one history owns the whole schema.
-- Upper case, as its statements write it: table names tell case apart on Linux.
create table EVENT_PUBLICATION (
    id varchar(36) not null primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(6) not null,
    completion_date timestamp(6) null default null,
    status varchar(20),
    completion_attempts int,
    last_resubmission_date timestamp(6) null default null,
    index EVENT_PUBLICATION_by_completion_date_idx (completion_date)
) comment = 'kind=technical; keep=until handled';

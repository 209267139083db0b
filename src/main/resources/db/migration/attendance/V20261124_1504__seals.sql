-- Append-only. Each engagement's seals form a chain in the order of sealing, reopened editions included.
create table seal (
    id uuid not null primary key,
    engagement_id uuid not null,
    chain_position int not null,
    month_start date not null,
    edition int not null,
    content longtext not null,
    hash char(64) not null,
    previous_hash char(64),
    sealed_at datetime(6) not null,
    version bigint not null,
    constraint seal_month foreign key (engagement_id, month_start) references attendance_month (engagement_id, month_start),
    constraint seal_chain unique (engagement_id, chain_position),
    constraint seal_once_per_edition unique (engagement_id, month_start, edition),
    constraint seal_hash_once unique (hash),
    constraint seal_first_has_no_previous check ((chain_position = 1) = (previous_hash is null)),
    constraint seal_never_changes check (version = 0)
) comment = 'kind=case; keep=for ever, it holds codes and minutes only';

create table chain_head (
    engagement_id uuid not null primary key,
    chain_position int not null,
    hash char(64),
    version bigint not null,
    constraint chain_head_engagement foreign key (engagement_id) references engagement (id)
) comment = 'kind=technical; keep=for ever';

-- One row a night over the heads of all chains: what is handed outside, because without it a chain proves nothing.
create table seal_anchor (
    day date not null primary key,
    chains int not null,
    seals int not null,
    broken int not null,
    heads longtext not null comment 'the heads that had moved since the night before, a line each',
    digest char(64) not null,
    previous_digest char(64),
    recorded_at datetime(6) not null,
    version bigint not null
) comment = 'kind=technical; keep=for ever';

-- All flags of a person are one sealed record under the person's own key: which ones there are tells as much as what they
-- say. In clear lies only the day on which the first of them expires, so that somebody can be told in time.
create table candidate_flags (
    candidate_id uuid not null primary key,
    content varbinary(2000) not null,
    next_expiry date,
    version bigint not null,
    constraint candidate_flags_candidate foreign key (candidate_id) references candidate (id),
    index candidate_flags_by_expiry (next_expiry)
) comment = 'kind=identity; keep=as the identity, whose key seals them';

alter table candidate add index candidate_by_stage (status, status_since);

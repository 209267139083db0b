-- One sealed record a person, under a key of their own; the key lies here wrapped by the master key of the secrets folder.
create table identity (
    candidate_id uuid not null primary key,
    wrapped_key varbinary(400) not null,
    content varbinary(2000) not null,
    constraint identity_candidate foreign key (candidate_id) references candidate (id)
) comment = 'kind=identity; keep=set years after the funder closes, or until a granted request';

-- Keyed hashes by which a person is found. Of tax codes there is one each; a phone may serve several people.
create table identity_index (
    candidate_id uuid not null,
    kind varchar(32) not null,
    hash varbinary(40) not null,
    single_hash varbinary(40) as (if(kind = 'TAX_CODE', hash, null)) persistent,
    constraint identity_index_once primary key (candidate_id, kind, hash),
    constraint identity_index_one_tax_code unique (single_hash),
    constraint identity_index_candidate foreign key (candidate_id) references candidate (id),
    constraint identity_index_kind check (kind in ('TAX_CODE', 'PHONE', 'NAME')),
    index identity_index_by_hash (kind, hash)
) comment = 'kind=identity; keep=as the identity it finds';

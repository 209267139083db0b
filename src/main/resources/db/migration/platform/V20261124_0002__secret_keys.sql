-- Which keys this database was written with. The keys themselves lie in the secrets folder, never here.
create table secret_key (
    name varchar(64) not null,
    key_id bigint not null,
    created_at datetime(6) not null,
    constraint secret_key_pk primary key (name, key_id),
    constraint secret_key_unsigned check (key_id between 0 and 4294967295)
) comment = 'kind=technical; keep=as long as anything is encrypted with the key';

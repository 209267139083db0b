-- Begun first, completed last: a demonstration without its end was cut off half way and is laid anew.
create table demo_mark (
    single int not null primary key,
    begun_on date not null,
    completed_at datetime(6),
    constraint demo_mark_single check (single = 1)
) comment = 'kind=technical; keep=while the demonstration lives';

-- How many people have which flag, counted by night because each flag lies sealed; nobody can be told from it.
create table flag_count (
    kind varchar(32) not null primary key,
    people int not null comment 'of those known, whose case is open',
    known int not null,
    counted_on date not null,
    constraint flag_count_kind check (kind in ('L68', 'L381', 'TIS_ELIGIBLE', 'ADI', 'PERMIT')),
    constraint flag_count_people check (people between 0 and known)
) comment = 'kind=case; keep=until counted anew';

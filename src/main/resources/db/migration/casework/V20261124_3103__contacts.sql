-- What somebody noted of a talk or a visit; the words are sealed under the person's own key.
create table case_contact (
    id uuid not null primary key,
    candidate_id uuid not null,
    kind varchar(32) not null,
    happened_on date not null,
    minutes int not null,
    note varbinary(3000),
    next_action varbinary(1000),
    next_on date,
    done_on date,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    version bigint not null,
    constraint case_contact_candidate foreign key (candidate_id) references candidate (id),
    constraint case_contact_recorded_by foreign key (recorded_by) references user_account (id),
    constraint case_contact_kind check (kind in ('CALL', 'MESSAGE', 'MEETING', 'VISIT', 'WITH_SERVICES')),
    constraint case_contact_minutes check (minutes between 1 and 480),
    constraint case_contact_next check ((next_action is null) = (next_on is null)),
    constraint case_contact_done check (done_on is null or next_on is not null),
    index case_contact_of_person (candidate_id, happened_on),
    index case_contact_agreed (done_on, next_on)
) comment = 'kind=identity; keep=as the identity, whose key seals the notes';

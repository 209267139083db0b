create table opening_match (
    id uuid not null primary key,
    opening_id uuid not null,
    candidate_id uuid not null,
    regime varchar(8) not null,
    status varchar(32) not null,
    status_since datetime(6) not null,
    needs varchar(2000) not null,
    preferences varchar(2000) not null,
    proposed_by uuid not null,
    choice_id uuid,
    presentation_code uuid,
    talk_on date,
    need_changed boolean not null,
    choice_live boolean not null,
    placement_over boolean not null comment 'the placement made of it has ended',
    exit_reason varchar(32),
    version bigint not null,
    live boolean as (if(status in ('PROPOSED', 'SELECTED', 'CASE_MANAGER_OK', 'CANDIDATE_OK', 'PRESENTED', 'INTEREST', 'TALK',
        'APPROVED', 'CONVERTED'), true, null)) persistent,
    bound_candidate_id uuid as (if(status in ('APPROVED', 'CONVERTED') and not placement_over, candidate_id, null)) persistent,
    constraint opening_match_one_live unique (opening_id, candidate_id, live),
    constraint opening_match_one_bound unique (bound_candidate_id),
    constraint opening_match_presentation unique (presentation_code),
    constraint opening_match_opening foreign key (opening_id) references opening (id),
    constraint opening_match_candidate foreign key (candidate_id) references candidate (id),
    constraint opening_match_proposed_by foreign key (proposed_by) references user_account (id),
    constraint opening_match_regime check (regime in ('TE', 'TIS')),
    constraint opening_match_status check (status in ('PROPOSED', 'SELECTED', 'CASE_MANAGER_OK', 'CANDIDATE_OK', 'PRESENTED',
        'INTEREST', 'TALK', 'APPROVED', 'CONVERTED', 'CANDIDATE_NO', 'COMPANY_NO', 'WITHDRAWN', 'EXPIRED')),
    constraint opening_match_reason check ((status in ('CANDIDATE_NO', 'COMPANY_NO', 'WITHDRAWN', 'EXPIRED')) = (exit_reason is not null)),
    constraint opening_match_yes check (status not in ('CANDIDATE_OK', 'PRESENTED', 'INTEREST', 'TALK', 'APPROVED', 'CONVERTED')
        or choice_id is not null),
    constraint opening_match_shown check (status not in ('PRESENTED', 'INTEREST', 'TALK', 'APPROVED', 'CONVERTED')
        or presentation_code is not null),
    index opening_match_by_person (candidate_id, status),
    index opening_match_by_status (status, status_since),
    index opening_match_by_choice (choice_id)
) comment = 'kind=case; keep=10 years after the funder closes';

create table match_step (
    match_id uuid not null,
    step_no int not null,
    to_status varchar(32) not null,
    user_id uuid not null comment 'of nobody when a job or listener did it',
    role varchar(32) not null,
    at datetime(6) not null,
    reason varchar(32),
    constraint match_step_once primary key (match_id, step_no),
    constraint match_step_match foreign key (match_id) references opening_match (id)
) comment = 'kind=case; keep=10 years after the funder closes';

-- Door to door by public transport, an estimate to talk over, not a timetable.
create table travel_time (
    from_municipality varchar(80) not null,
    to_municipality varchar(80) not null,
    minutes int not null,
    constraint travel_time_once primary key (from_municipality, to_municipality),
    constraint travel_time_minutes check (minutes between 1 and 300)
) comment = 'kind=technical; keep=until replaced';

insert into travel_time (from_municipality, to_municipality, minutes) values
    ('Firenze', 'Firenze', 30), ('Firenze', 'Scandicci', 35), ('Firenze', 'Sesto Fiorentino', 40),
    ('Firenze', 'Campi Bisenzio', 50), ('Firenze', 'Bagno a Ripoli', 35), ('Firenze', 'Fiesole', 35),
    ('Firenze', 'Calenzano', 50), ('Firenze', 'Signa', 45), ('Firenze', 'Lastra a Signa', 45),
    ('Firenze', 'Impruneta', 50), ('Firenze', 'Pontassieve', 45), ('Firenze', 'Vaglia', 50), ('Firenze', 'Prato', 50),
    ('Scandicci', 'Scandicci', 20), ('Scandicci', 'Sesto Fiorentino', 65), ('Scandicci', 'Campi Bisenzio', 65),
    ('Scandicci', 'Bagno a Ripoli', 60), ('Scandicci', 'Fiesole', 70), ('Scandicci', 'Calenzano', 75),
    ('Scandicci', 'Signa', 45), ('Scandicci', 'Lastra a Signa', 30), ('Scandicci', 'Impruneta', 60),
    ('Scandicci', 'Pontassieve', 80), ('Scandicci', 'Vaglia', 85), ('Scandicci', 'Prato', 75),
    ('Sesto Fiorentino', 'Sesto Fiorentino', 20), ('Sesto Fiorentino', 'Campi Bisenzio', 30),
    ('Sesto Fiorentino', 'Calenzano', 25), ('Sesto Fiorentino', 'Prato', 35), ('Sesto Fiorentino', 'Bagno a Ripoli', 70),
    ('Sesto Fiorentino', 'Fiesole', 60), ('Sesto Fiorentino', 'Vaglia', 70), ('Sesto Fiorentino', 'Signa', 55),
    ('Campi Bisenzio', 'Campi Bisenzio', 20), ('Campi Bisenzio', 'Calenzano', 30), ('Campi Bisenzio', 'Prato', 35),
    ('Campi Bisenzio', 'Signa', 30), ('Bagno a Ripoli', 'Bagno a Ripoli', 20), ('Bagno a Ripoli', 'Fiesole', 60),
    ('Bagno a Ripoli', 'Impruneta', 50), ('Bagno a Ripoli', 'Pontassieve', 45), ('Fiesole', 'Fiesole', 20),
    ('Fiesole', 'Vaglia', 60), ('Calenzano', 'Calenzano', 20), ('Calenzano', 'Prato', 25), ('Signa', 'Signa', 15),
    ('Signa', 'Lastra a Signa', 15), ('Lastra a Signa', 'Lastra a Signa', 15), ('Impruneta', 'Impruneta', 15),
    ('Pontassieve', 'Pontassieve', 15), ('Vaglia', 'Vaglia', 15), ('Prato', 'Prato', 25), ('Prato', 'Vaglia', 90);

insert into travel_time (from_municipality, to_municipality, minutes)
select there.to_municipality, there.from_municipality, there.minutes from travel_time there
where there.from_municipality <> there.to_municipality;

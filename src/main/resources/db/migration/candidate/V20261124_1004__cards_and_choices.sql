create table person_card (
    candidate_id uuid not null primary key,
    availability varchar(600) not null,
    travel_minutes int,
    municipality varchar(80) not null,
    italian_level varchar(32),
    likes_outdoors boolean,
    driving_licence boolean not null,
    regimes varchar(32) not null,
    version bigint not null,
    constraint person_card_candidate foreign key (candidate_id) references candidate (id),
    constraint person_card_travel check (travel_minutes between 0 and 180),
    constraint person_card_italian check (italian_level in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1'))
) comment = 'kind=case; keep=10 years after the funder closes';

create table skill_claim (
    id uuid not null primary key,
    candidate_id uuid not null,
    skill_code varchar(40) not null,
    level int not null,
    source varchar(32) not null,
    claimed_on date not null,
    recorded_at datetime(6) not null,
    recorded_by uuid not null,
    version bigint not null,
    constraint skill_claim_candidate foreign key (candidate_id) references candidate (id),
    constraint skill_claim_skill foreign key (skill_code) references skill (code),
    constraint skill_claim_recorded_by foreign key (recorded_by) references user_account (id),
    constraint skill_claim_level check (level between 1 and 4),
    constraint skill_claim_source check (source in ('SELF', 'LAB', 'TUTOR', 'CERTIFICATE'))
) comment = 'kind=case; keep=10 years after the funder closes';

create table choice (
    id uuid not null primary key,
    candidate_id uuid not null,
    kind varchar(32) not null,
    scope_id uuid not null,
    text_version varchar(32) not null,
    language varchar(8) not null,
    given_at datetime(6) not null,
    revoked_at datetime(6),
    version bigint not null,
    live boolean as (if(revoked_at is null, true, null)) persistent,
    constraint choice_one_live unique (candidate_id, kind, scope_id, live),
    constraint choice_candidate foreign key (candidate_id) references candidate (id),
    constraint choice_kind check (kind in ('SHOW_CARD')),
    constraint choice_revoked_later check (revoked_at >= given_at)
) comment = 'kind=case; keep=10 years after the funder closes';

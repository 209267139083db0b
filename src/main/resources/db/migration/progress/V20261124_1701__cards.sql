create table card_week (
    engagement_id uuid not null,
    monday date not null,
    talk_suggested_at datetime(6),
    version bigint not null,
    primary key (engagement_id, monday),
    constraint card_week_starts_on_monday check (weekday(monday) = 0),
    constraint card_week_engagement foreign key (engagement_id) references engagement (id)
) comment = 'kind=case; keep=10 years';

create table card_report (
    id uuid not null primary key,
    engagement_id uuid not null,
    monday date not null,
    side varchar(32) not null,
    author_id uuid not null,
    example varchar(300) not null,
    note varchar(500) not null,
    device varchar(64) not null,
    sequence bigint not null,
    device_time datetime(6) not null,
    device_zone varchar(64) not null,
    received_at datetime(6) not null,
    version bigint not null,
    constraint card_report_never_changes check (version = 0),
    constraint card_report_side check (side in ('TUTOR', 'TRAINEE')),
    constraint card_report_words_are_the_tutors check (side = 'TUTOR' or (example = '' and note = '')),
    constraint card_report_week foreign key (engagement_id, monday) references card_week (engagement_id, monday),
    constraint card_report_author foreign key (author_id) references user_account (id)
) comment = 'kind=case; keep=10 years';

create table card_answer (
    report_id uuid not null,
    skill varchar(40) not null,
    level int not null,
    primary key (report_id, skill),
    constraint card_answer_level check (level between 0 and 4),
    constraint card_answer_report foreign key (report_id) references card_report (id),
    constraint card_answer_skill foreign key (skill) references skill (code)
) comment = 'kind=case; keep=10 years';

create table card_basis (
    report_id uuid not null,
    earlier_id uuid not null,
    primary key (report_id, earlier_id),
    constraint card_basis_is_earlier check (report_id <> earlier_id),
    constraint card_basis_report foreign key (report_id) references card_report (id),
    constraint card_basis_earlier foreign key (earlier_id) references card_report (id)
) comment = 'kind=case; keep=10 years';

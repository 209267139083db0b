-- What a tutor said of a goal of the training project; the skill and the level are those the goal had on that day.
create table goal_report (
    id uuid not null primary key,
    engagement_id uuid not null,
    goal_id uuid not null,
    reached boolean not null,
    on_day date not null,
    skill varchar(40),
    level int not null,
    seen varchar(300) not null,
    author_id uuid not null,
    received_at datetime(6) not null,
    version bigint not null,
    index goal_report_of_engagement (engagement_id, goal_id, received_at),
    constraint goal_report_never_changes check (version = 0),
    constraint goal_report_level check (level between 1 and 4),
    constraint goal_report_engagement foreign key (engagement_id) references engagement (id),
    constraint goal_report_skill foreign key (skill) references skill (code),
    constraint goal_report_author foreign key (author_id) references user_account (id)
) comment = 'kind=case; keep=10 years';

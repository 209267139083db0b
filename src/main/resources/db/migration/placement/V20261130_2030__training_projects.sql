-- A row for each version of a training project: its text changes until somebody has signed it, and never afterwards.
create table training_project (
    id uuid not null primary key,
    placement_id uuid not null,
    edition int not null,
    true_from date not null,
    plan varchar(800) not null comment 'what was planned when it was written: days, hours, tutors',
    tasks_it varchar(1000) not null,
    tasks_en varchar(1000) not null comment 'empty where nobody wrote it',
    content_hash char(64) not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    complete_at datetime(6) comment 'when promoter, host and trainee had signed',
    version bigint not null,
    constraint training_project_edition unique (placement_id, edition),
    constraint training_project_placement foreign key (placement_id) references placement (id),
    constraint training_project_written_by foreign key (written_by) references user_account (id),
    constraint training_project_edition_from check (edition >= 1)
) comment = 'kind=case; keep=10 years after the funder closes';

-- A goal keeps its id from version to version.
create table training_goal (
    project_id uuid not null,
    goal_no int not null,
    goal_id uuid not null,
    title_it varchar(80) not null,
    title_en varchar(80) not null,
    measure_it varchar(300) not null,
    measure_en varchar(300) not null,
    skill_code varchar(40) comment 'null: a technical goal of its own',
    target_level int not null,
    constraint training_goal_once primary key (project_id, goal_no),
    constraint training_goal_project foreign key (project_id) references training_project (id),
    constraint training_goal_skill foreign key (skill_code) references skill (code),
    constraint training_goal_level check (target_level between 1 and 4),
    index training_goal_by_id (goal_id)
) comment = 'kind=case; keep=10 years after the funder closes';

create table training_signature (
    project_id uuid not null,
    party varchar(16) not null,
    recorded_by uuid not null,
    signed_on date not null,
    recorded_at datetime(6) not null,
    paper_id uuid comment 'the scan, when it was signed with a pen',
    constraint training_signature_once primary key (project_id, party),
    constraint training_signature_project foreign key (project_id) references training_project (id),
    constraint training_signature_recorded_by foreign key (recorded_by) references user_account (id),
    constraint training_signature_party check (party in ('PROMOTER', 'HOST', 'TRAINEE', 'CASE_MANAGER'))
) comment = 'kind=case; keep=10 years after the funder closes';

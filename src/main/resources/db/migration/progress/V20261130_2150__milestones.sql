create table milestone_report (
    id uuid not null primary key,
    engagement_id uuid not null,
    kind varchar(16) not null,
    author_id uuid not null,
    note varchar(500) not null,
    received_at datetime(6) not null,
    version bigint not null,
    constraint milestone_report_never_changes check (version = 0),
    constraint milestone_report_kind check (kind in ('FIRST', 'SECOND', 'THIRD', 'MIDDLE', 'END')),
    constraint milestone_report_engagement foreign key (engagement_id) references engagement (id),
    constraint milestone_report_author foreign key (author_id) references user_account (id)
) comment = 'kind=case; keep=10 years';

create table milestone_answer (
    report_id uuid not null,
    question varchar(32) not null,
    answer varchar(16) not null,
    primary key (report_id, question),
    constraint milestone_answer_known check (answer in ('YES', 'PARTLY', 'NO')),
    constraint milestone_answer_report foreign key (report_id) references milestone_report (id)
) comment = 'kind=case; keep=10 years';

-- What was seen at a visit is a contact of the person, under the person's key.
create table visit (
    id uuid not null primary key,
    engagement_id uuid not null,
    planned_by uuid not null,
    on_day date not null,
    state varchar(16) not null,
    contact_id uuid,
    version bigint not null,
    constraint visit_state check (state in ('PLANNED', 'DONE', 'CANCELLED')),
    constraint visit_done_is_noted check ((state = 'DONE') = (contact_id is not null)),
    constraint visit_engagement foreign key (engagement_id) references engagement (id),
    constraint visit_planned_by foreign key (planned_by) references user_account (id),
    constraint visit_contact foreign key (contact_id) references case_contact (id)
) comment = 'kind=case; keep=10 years';

-- A person's word on what the cards propose to write about somebody's skill.
create table skill_proposal_answer (
    engagement_id uuid not null,
    skill varchar(40) not null,
    level int not null,
    accepted boolean not null,
    answered_by uuid not null,
    answered_at datetime(6) not null,
    primary key (engagement_id, skill, level),
    constraint skill_proposal_level check (level between 1 and 4),
    constraint skill_proposal_engagement foreign key (engagement_id) references engagement (id),
    constraint skill_proposal_skill foreign key (skill) references skill (code),
    constraint skill_proposal_by foreign key (answered_by) references user_account (id)
) comment = 'kind=case; keep=10 years';

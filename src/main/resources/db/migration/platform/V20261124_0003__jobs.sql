-- db-scheduler's own table: which node runs the nightly jobs, and when next.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data blob,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success datetime(6),
    last_failure datetime(6),
    consecutive_failures int,
    last_heartbeat datetime(6),
    version bigint not null,
    priority int,
    constraint scheduled_tasks_pk primary key (task_name, task_instance),
    index scheduled_tasks_execution_time (execution_time),
    index scheduled_tasks_last_heartbeat (last_heartbeat)
) comment = 'kind=technical; keep=while the job exists';

-- What each job did for each day.
create table job_run (
    job varchar(64) not null,
    day date not null,
    started_at datetime(6) not null,
    ended_at datetime(6),
    outcome varchar(32) not null,
    failure varchar(255),
    constraint job_run_pk primary key (job, day),
    constraint job_run_outcome check (outcome in ('RUNNING', 'DONE', 'FAILED')),
    constraint job_run_ended check ((outcome = 'RUNNING') = (ended_at is null))
) comment = 'kind=technical; keep=2 years';

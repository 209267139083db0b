-- technical: a nightly job may have done its day and found something that a person must look at
alter table job_run drop constraint job_run_outcome;
alter table job_run add constraint job_run_outcome check (outcome in ('RUNNING', 'DONE', 'ALARM', 'FAILED'));

-- A phone without a signal had not heard that an internship was over: what it says of a later day is received, and waits.
alter table correction_request drop constraint correction_request_cause_known;
alter table correction_request add constraint correction_request_cause_known
    check (cause in ('MONTH_SEALED', 'ASSIGNMENT_ENDED', 'ENGAGEMENT_ENDED'));

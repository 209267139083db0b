-- The few of a role, among thousands of trainees.
alter table membership add index membership_by_role (role, ends_before);

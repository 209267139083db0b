-- Who may put a name for the organisation under its papers: a right of a company contact, given by an administrator.
-- Whoever could sign until now goes on.
alter table membership add may_sign boolean not null default false;
update membership set may_sign = true where role = 'COMPANY_CONTACT';
alter table membership add constraint membership_signs check (not may_sign or role = 'COMPANY_CONTACT');

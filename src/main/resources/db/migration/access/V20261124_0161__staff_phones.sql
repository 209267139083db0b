-- Where a trainee can call the tutor or the operator. Staff only: a candidate's number lies in the sealed identity.
alter table user_account add phone varchar(16);
alter table user_account add constraint user_account_phone check (phone regexp '^[+][1-9][0-9]{6,14}$');

create or replace view account_card as
select id, username, coalesce(display_name, username) as display_name, phone from user_account;

-- Talks and visits without their words, for whoever counts them.
create view contact_card as select candidate_id, kind, happened_on, minutes from case_contact;

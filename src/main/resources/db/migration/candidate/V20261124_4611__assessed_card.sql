-- Whose card was filled in, for whoever counts; the card itself stays within the module.
create view assessed_card as select candidate_id from person_card;

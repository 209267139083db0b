-- Whatever lasts in a month of late is found by its end: thousands have begun before it, few end after it.
alter table engagement add index engagement_by_end (ends_before, first_day);

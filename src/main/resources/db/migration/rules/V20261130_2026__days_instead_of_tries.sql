-- Tries that double their wait are over in two hours: a mail server may stand still longer than that. Days count instead.
delete from rule where rule_key = 'NOTICE_TRIES';
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'NOTICE_GIVEN_UP', 'ALL', 'TUSCANY', 'ALL', 5, '2015-01-22', '9999-12-31', 'Decision of the project: a message is given up so many days after its first try failed', utc_timestamp(6), 0);

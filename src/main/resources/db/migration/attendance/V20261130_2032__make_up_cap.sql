insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values (uuid(), 'MAKE_UP_LONGEST', 'ALL', 'TUSCANY', 'ALL', 960, '2015-01-22', '9999-12-31',
    'Decision of the project: at most sixteen hours are made up in a month', utc_timestamp(6), 0);

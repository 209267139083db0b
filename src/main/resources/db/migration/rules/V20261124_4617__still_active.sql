insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'STILL_ACTIVE_DAY', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Decision of the project: indicator K5 asks on this day of the internship', utc_timestamp(6), 0);

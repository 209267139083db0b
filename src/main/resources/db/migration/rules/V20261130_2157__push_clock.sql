insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'NOTICE_PUSH_KEPT', 'ALL', 'TUSCANY', 'ALL', 1, '2015-01-22', '9999-12-31', 'Decision of the project: a push service keeps a message so many days for a device that is off', utc_timestamp(6), 0);

insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'OBSERVATION_LONGEST', 'ALL', 'TUSCANY', 'ALL', 5, '2015-01-22', '9999-12-31', 'Decision of the project: days of observation before the approval, only when covered by a signed act and insurance', utc_timestamp(6), 0);

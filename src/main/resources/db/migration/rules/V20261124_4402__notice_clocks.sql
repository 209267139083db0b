insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'NOTICE_KEPT', 'ALL', 'TUSCANY', 'ALL', 180, '2015-01-22', '9999-12-31', 'Decision of the project: how long notices are kept, days', utc_timestamp(6), 0),
    (uuid(), 'NOTICE_QUIET_FROM', 'ALL', 'TUSCANY', 'ALL', 1260, '2015-01-22', '9999-12-31', 'Decision of the project: from 21:00 nothing is sent, minutes of the day in Rome', utc_timestamp(6), 0),
    (uuid(), 'NOTICE_QUIET_UNTIL', 'ALL', 'TUSCANY', 'ALL', 450, '2015-01-22', '9999-12-31', 'Decision of the project: until 7:30 nothing is sent, minutes of the day in Rome', utc_timestamp(6), 0),
    (uuid(), 'NOTICE_DIGEST_AT', 'ALL', 'TUSCANY', 'ALL', 480, '2015-01-22', '9999-12-31', 'Decision of the project: the daily mail leaves at 8:00, minutes of the day in Rome', utc_timestamp(6), 0),
    (uuid(), 'NOTICE_TRIES', 'ALL', 'TUSCANY', 'ALL', 8, '2015-01-22', '9999-12-31', 'Decision of the project: after so many tries a message is given up', utc_timestamp(6), 0);

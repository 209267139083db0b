-- A month's forecast is believed only after so much of its planned time was told: one day missed on the 2nd forecasts nothing.
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values (uuid(), 'WARN_FORECAST_AFTER', 'ALL', 'TUSCANY', 'ALL', 25, '2015-01-22', '9999-12-31',
    'Decision of the project: percent of the month''s planned time told before a forecast is believed', utc_timestamp(6), 0);

-- What a month is worth (domain.md par. 3), as far as the first rows did not say it. Each clause of its own has its source;
-- [V]: to be verified by the promoter before real use, [D]: a decision of the project.
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'ALLOWANCE_HOURLY', 'TIS', 'TUSCANY', 'ALL', 700, '2015-01-22', '9999-12-31', 'DGR 620/2020, DD 17624/2020: hours really done by the hourly rate; the rate [V]', utc_timestamp(6), 0),
    (uuid(), 'ALLOWANCE_FULL', 'TE', 'LOMBARDY', 'ALL', 50000, '2018-01-01', '9999-12-31', 'DGR Lombardy 7763 of 17/1/2018: 500 a month [V]', utc_timestamp(6), 0),
    (uuid(), 'ALLOWANCE_PRO_RATA', 'TE', 'TUSCANY', 'ALL', 1, '2019-01-01', '9999-12-31', 'Decision of the project [D]: a month that is not whole, by its planned days', utc_timestamp(6), 0),
    (uuid(), 'ALLOWANCE_PRO_RATA', 'TE', 'LOMBARDY', 'ALL', 1, '2018-01-01', '9999-12-31', 'Decision of the project [D]: a month that is not whole, by its planned days', utc_timestamp(6), 0),
    (uuid(), 'ALLOWANCE_PRO_RATA', 'TIS', 'TUSCANY', 'ALL', 0, '2015-01-22', '9999-12-31', 'DD 17624/2020: hours really done, in any month; the cap is of the month', utc_timestamp(6), 0),
    (uuid(), 'ALLOWANCE_PAID_BY_HOST', 'TE', 'TUSCANY', 'ALL', 1, '2019-01-01', '9999-12-31', 'DPGR 47/R/2003: paid by the host, unless a public fund does', utc_timestamp(6), 0),
    (uuid(), 'ALLOWANCE_PAID_BY_HOST', 'TIS', 'TUSCANY', 'ALL', 0, '2015-01-22', '9999-12-31', 'DGR 620/2020: paid by the project', utc_timestamp(6), 0);

-- From how many days on an absence may suspend an internship and so move its end; shorter ones are absences.
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'SUSPENSION_ILLNESS', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'DPGR 47/R/2003; Agreement of 22/1/2015: illness of at least 30 days', utc_timestamp(6), 0),
    (uuid(), 'SUSPENSION_ACCIDENT', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'DPGR 47/R/2003; Agreement of 22/1/2015: accident of at least 30 days', utc_timestamp(6), 0),
    (uuid(), 'SUSPENSION_CLOSURE', 'ALL', 'TUSCANY', 'ALL', 15, '2015-01-22', '9999-12-31', 'DPGR 47/R/2003; Agreement of 22/1/2015: closure of at least 15 days', utc_timestamp(6), 0);

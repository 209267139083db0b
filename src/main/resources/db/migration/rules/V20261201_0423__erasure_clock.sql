insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'ERASURE_ANSWER', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Reg. (UE) 2016/679, art. 12, par. 3: un mese', utc_timestamp(6), 0);

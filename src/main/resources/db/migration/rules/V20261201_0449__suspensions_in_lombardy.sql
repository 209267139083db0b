-- How long a suspension lasts at least in the second region: the national guidelines, where its own act is to be verified.
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'SUSPENSION_ILLNESS', 'ALL', 'LOMBARDY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Linee guida nazionali del 25/5/2017: malattia di almeno 30 giorni; da verificare', utc_timestamp(6), 0),
    (uuid(), 'SUSPENSION_ACCIDENT', 'ALL', 'LOMBARDY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Linee guida nazionali del 25/5/2017: infortunio di almeno 30 giorni; da verificare', utc_timestamp(6), 0),
    (uuid(), 'SUSPENSION_CLOSURE', 'ALL', 'LOMBARDY', 'ALL', 15, '2015-01-22', '9999-12-31', 'Linee guida nazionali del 25/5/2017: chiusura di almeno 15 giorni; da verificare', utc_timestamp(6), 0);

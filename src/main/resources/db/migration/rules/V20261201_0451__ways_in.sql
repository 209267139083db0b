insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'CODE_CARD_TRIES', 'ALL', 'TUSCANY', 'ALL', 20, '2015-01-22', '9999-12-31', 'Decisione del progetto: dopo tanti PIN sbagliati di seguito la tessera si chiude', utc_timestamp(6), 0),
    (uuid(), 'ONE_TIME_CODE_VALID', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Decisione del progetto: un codice letto a voce apre per tanti minuti', utc_timestamp(6), 0);

insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'PHONE_KNOWN', 'ALL', 'TUSCANY', 'ALL', 45, '2015-01-22', '9999-12-31', 'Decisione del progetto: un telefono che nessuno apre per tanti giorni non è più conosciuto', utc_timestamp(6), 0),
    (uuid(), 'PHONE_TOKEN_TURN', 'ALL', 'TUSCANY', 'ALL', 1, '2015-01-22', '9999-12-31', 'Decisione del progetto: la chiave di un telefono cambia dopo tanti giorni', utc_timestamp(6), 0),
    (uuid(), 'PHONE_TOKEN_OVERLAP', 'ALL', 'TUSCANY', 'ALL', 10, '2015-01-22', '9999-12-31', 'Decisione del progetto: quello che è partito insieme con la chiave di prima arriva entro tanti minuti', utc_timestamp(6), 0);

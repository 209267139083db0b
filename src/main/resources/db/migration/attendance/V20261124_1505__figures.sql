insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
select uuid(), r.rule_key, 'ALL', 'TUSCANY', 'ALL', r.figure, '2015-01-22', '9999-12-31', r.legal_source, utc_timestamp(6), 0
from (
    select 'DAY_LONGEST' rule_key, 480 figure, 'At most eight hours a day; stated in the training project' legal_source
    union all select 'DAY_STRETCH', 360, 'D.Lgs. 66/2003 art. 8: a break after six hours'
    union all select 'DAY_REST', 660, 'D.Lgs. 66/2003 art. 7: eleven hours of rest'
    union all select 'MONTH_SIGNED_BY', 3, 'Decision of the project: signed by the third working day'
    union all select 'MONTH_VERIFIED_BY', 5, 'Decision of the project: verified by the fifth working day'
) r;

-- The clocks of the project (domain.md par. 10): how long something may wait before the operator's day calls it late.
insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'CONTACT_WITHIN', 'ALL', 'TUSCANY', 'ALL', 5, '2015-01-22', '9999-12-31', 'Decision of the project: referral to first contact, working days', utc_timestamp(6), 0),
    (uuid(), 'FIRST_MEETING_WITHIN', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Decision of the project: referral to first meeting, days', utc_timestamp(6), 0),
    (uuid(), 'CHECK_NEED_WITHIN', 'ALL', 'TUSCANY', 'ALL', 3, '2015-01-22', '9999-12-31', 'Decision of the project: a need is checked, working days', utc_timestamp(6), 0),
    (uuid(), 'PROPOSE_WITHIN', 'ALL', 'TUSCANY', 'ALL', 7, '2015-01-22', '9999-12-31', 'Decision of the project: a published need has a proposal, days', utc_timestamp(6), 0),
    (uuid(), 'TALK_WITHIN', 'ALL', 'TUSCANY', 'ALL', 10, '2015-01-22', '9999-12-31', 'Decision of the project: interest to the three-way talk, days', utc_timestamp(6), 0),
    (uuid(), 'DECIDE_WITHIN', 'ALL', 'TUSCANY', 'ALL', 2, '2015-01-22', '9999-12-31', 'Decision of the project: after the talk, working days', utc_timestamp(6), 0),
    (uuid(), 'PAPERS_WITHIN', 'ALL', 'TUSCANY', 'ALL', 15, '2015-01-22', '9999-12-31', 'Decision of the project: papers of a placement, days', utc_timestamp(6), 0);

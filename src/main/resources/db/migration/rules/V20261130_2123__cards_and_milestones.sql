insert into rule (id, rule_key, regime, region, target_group, figure, valid_from, valid_to, legal_source, entered_at, version)
values
    (uuid(), 'CARD_FOCUS_PLACES', 'ALL', 'TUSCANY', 'ALL', 3, '2015-01-22', '9999-12-31', 'Decision of the project: how many of the five questions of a week are for the skills that matter on a pathway', utc_timestamp(6), 0),
    (uuid(), 'CARD_SKILL_EVERY', 'ALL', 'TUSCANY', 'ALL', 4, '2015-01-22', '9999-12-31', 'Decision of the project: every soft skill comes up on the weekly card at least every so many weeks', utc_timestamp(6), 0),
    (uuid(), 'CARD_TECHNICAL_GOALS', 'ALL', 'TUSCANY', 'ALL', 3, '2015-01-22', '9999-12-31', 'Decision of the project: technical goals on a weekly card at the most', utc_timestamp(6), 0),
    (uuid(), 'CARD_REMIND', 'ALL', 'TUSCANY', 'ALL', 1, '2015-01-22', '9999-12-31', 'Decision of the project: a tutor is reminded of a missing card after the end of the week, working days', utc_timestamp(6), 0),
    (uuid(), 'MILESTONE_FIRST', 'ALL', 'TUSCANY', 'ALL', 3, '2015-01-22', '9999-12-31', 'Decision of the project: first milestone, day of the engagement', utc_timestamp(6), 0),
    (uuid(), 'MILESTONE_SECOND', 'ALL', 'TUSCANY', 'ALL', 10, '2015-01-22', '9999-12-31', 'Decision of the project: second milestone, day of the engagement', utc_timestamp(6), 0),
    (uuid(), 'MILESTONE_THIRD', 'ALL', 'TUSCANY', 'ALL', 30, '2015-01-22', '9999-12-31', 'Decision of the project: third milestone, day of the engagement', utc_timestamp(6), 0),
    (uuid(), 'MILESTONE_END_BEFORE', 'ALL', 'TUSCANY', 'ALL', 7, '2015-01-22', '9999-12-31', 'Decision of the project: the last milestone is due so many days before the end', utc_timestamp(6), 0);

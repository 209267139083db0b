create table rule (
    id uuid not null primary key,
    rule_key varchar(48) not null,
    regime varchar(8) not null,
    region varchar(32) not null,
    target_group varchar(32) not null,
    figure int comment 'null: the law sets none',
    valid_from date not null,
    valid_to date not null,
    legal_source varchar(400) not null,
    verified_by uuid,
    entered_by uuid,
    entered_at datetime(6) not null,
    version bigint not null,
    period for validity (valid_from, valid_to),
    constraint rule_once unique (rule_key, regime, region, target_group, validity without overlaps),
    constraint rule_regime check (regime in ('ALL', 'TE', 'TIS')),
    constraint rule_region check (region in ('TUSCANY', 'LOMBARDY')),
    constraint rule_target_group check (target_group in ('ALL', 'ORDINARY', 'GRADUATE', 'DISADVANTAGED', 'DISABLED')),
    constraint rule_figure check (figure >= 0),
    constraint rule_verified_by foreign key (verified_by) references user_account (id),
    constraint rule_entered_by foreign key (entered_by) references user_account (id)
) comment = 'kind=case; keep=for ever, sealed months name them';

create table holiday (
    code varchar(32) not null primary key,
    month_of_year int,
    day_of_month int,
    days_after_easter int,
    valid_from date not null,
    valid_to date not null,
    legal_source varchar(400) not null,
    constraint holiday_one_kind check ((days_after_easter is null) = (month_of_year is not null and day_of_month is not null)),
    constraint holiday_validity check (valid_from < valid_to)
) comment = 'kind=technical; keep=for ever';

insert into holiday (code, month_of_year, day_of_month, days_after_easter, valid_from, valid_to, legal_source) values
    ('NEW_YEAR', 1, 1, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('EPIPHANY', 1, 6, null, '1986-01-01', '9999-12-31', 'DPR 28/12/1985 n. 792'),
    ('EASTER_MONDAY', null, null, 1, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('LIBERATION', 4, 25, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('LABOUR', 5, 1, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('REPUBLIC', 6, 2, null, '2001-01-01', '9999-12-31', 'L. 20/11/2000 n. 336'),
    ('ASSUMPTION', 8, 15, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('SAINT_FRANCIS', 10, 4, null, '2026-01-01', '9999-12-31', 'National holiday again from 2026'),
    ('ALL_SAINTS', 11, 1, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('IMMACULATE', 12, 8, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('CHRISTMAS', 12, 25, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260'),
    ('SAINT_STEPHEN', 12, 26, null, '1949-06-14', '9999-12-31', 'L. 27/5/1949 n. 260');

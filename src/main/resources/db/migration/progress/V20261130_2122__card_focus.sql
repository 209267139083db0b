-- Which skills matter on which pathway, from when to when: they come up more often on the weekly card; those that are no
-- soft skills are its technical goals.
create table card_focus (
    pathway varchar(32) not null,
    skill varchar(40) not null,
    only_trained boolean not null comment 'asked only of who holds a certificate for it',
    valid_from date not null,
    valid_to date not null,
    primary key (pathway, skill, valid_from),
    period for validity (valid_from, valid_to),
    constraint card_focus_once unique (pathway, skill, validity without overlaps),
    constraint card_focus_pathway check (pathway in ('PLACEMENT', 'LAB', 'JOLLY')),
    constraint card_focus_skill foreign key (skill) references skill (code)
) comment = 'kind=technical; keep=for ever';

insert into card_focus (pathway, skill, only_trained, valid_from, valid_to) values
    ('LAB', 'punctuality', false, '2015-01-22', '9999-12-31'),
    ('LAB', 'works_with_others', false, '2015-01-22', '9999-12-31'),
    ('LAB', 'speaks_italian', false, '2015-01-22', '9999-12-31'),
    ('LAB', 'asks_for_help', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'steady_presence', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'safety_and_ppe', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'cares_for_tools', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'attention_and_stamina', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'raking', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'hand_weeding', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'hedge_pruning', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'watering', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'brush_cutter', true, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'loading', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'path_cleaning', false, '2015-01-22', '9999-12-31'),
    ('JOLLY', 'common_plants', false, '2015-01-22', '9999-12-31'),
    ('PLACEMENT', 'follows_instructions', false, '2015-01-22', '9999-12-31'),
    ('PLACEMENT', 'steady_presence', false, '2015-01-22', '9999-12-31'),
    ('PLACEMENT', 'initiative', false, '2015-01-22', '9999-12-31');

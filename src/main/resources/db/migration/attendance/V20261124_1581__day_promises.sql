-- What a trainee said about a day ahead. Only the day itself tells who came: nothing here is counted or sealed.
create table day_promise (
    engagement_id uuid not null,
    day date not null,
    said_at datetime(6) not null,
    primary key (engagement_id, day),
    constraint day_promise_engagement foreign key (engagement_id) references engagement (id)
) comment = 'kind=case; keep=2 years';

create table form_draft (
    id uuid not null primary key,
    user_id uuid not null,
    form varchar(64) not null,
    record_key varchar(64) not null,
    content mediumblob not null,
    saved_at datetime(6) not null,
    version bigint not null,
    constraint form_draft_user foreign key (user_id) references user_account (id),
    constraint form_draft_once unique (user_id, form, record_key)
) comment = 'kind=identity; keep=until the form is saved, 90 days at most';

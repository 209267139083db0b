create table invitation (
    id uuid not null primary key,
    user_id uuid not null,
    -- SHA-256 of the link's secret, which is shown once and kept nowhere
    token_hash char(64) not null,
    made_by uuid,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    closed_at datetime(6),
    version bigint not null,
    constraint invitation_token unique (token_hash),
    constraint invitation_user foreign key (user_id) references user_account (id),
    constraint invitation_made_by foreign key (made_by) references user_account (id),
    constraint invitation_expires_later check (expires_at > made_at)
) comment = 'kind=technical; keep=1 year';

-- Where a person is told on a device: the address and the keys that the browser gave, sealed, with the key of ours that it trusts.
create table push_device (
    id uuid not null primary key,
    user_id uuid not null,
    label varchar(60) not null comment 'which browser, as its owner knows it again',
    endpoint varbinary(1600) not null comment 'sealed',
    browser_key varbinary(300) not null comment 'sealed',
    browser_secret varbinary(200) not null comment 'sealed',
    endpoint_hash char(64) not null comment 'SHA-256: a browser belongs to whoever asked last from it',
    key_id bigint not null comment 'the key under which it was asked for',
    made_at datetime(6) not null,
    constraint push_device_user foreign key (user_id) references user_account (id),
    constraint push_device_once unique (endpoint_hash),
    index push_device_of (user_id, made_at)
) comment = 'kind=identity; keep=until its owner removes it, or its push service says that it is gone';

-- A message is given up by days, counted from the first try that failed; what nobody needs any more is dropped, which is no failure.
alter table outbox_message
    add column trying_since datetime(6) comment 'when its first try failed; null while none has, or when somebody had it sent again',
    drop constraint outbox_message_state,
    drop constraint outbox_message_ended,
    add constraint outbox_message_state check (state in ('WAITING', 'SENDING', 'SENT', 'GAVE_UP', 'DROPPED')),
    add constraint outbox_message_ended check ((state in ('SENT', 'GAVE_UP', 'DROPPED')) = (ended_at is not null)),
    add index outbox_message_given_up (state, ended_at, id);

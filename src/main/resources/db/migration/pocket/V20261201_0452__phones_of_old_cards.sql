-- A new code card ends the phones of its owner: whoever found the old one may have come in with it.
alter table pocket_phone
    drop constraint pocket_phone_reason,
    add constraint pocket_phone_reason
        check (ended_why in ('LEFT', 'REMOVED', 'REPLACED', 'STOLEN', 'PASSWORD', 'CARD', 'MEMBERSHIP'));

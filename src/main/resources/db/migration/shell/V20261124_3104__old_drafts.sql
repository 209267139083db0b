alter table form_draft add index form_draft_by_age (saved_at);

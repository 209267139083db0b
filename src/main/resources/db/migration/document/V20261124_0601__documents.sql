create table document (
    id uuid not null,
    kind varchar(32) not null,
    owner_kind varchar(32) not null,
    owner_id uuid not null,
    content_type varchar(32) not null,
    size int not null,
    sha256 char(64) not null,
    stored_by uuid not null,
    stored_at datetime(6) not null,
    signed_on date,
    version bigint not null,
    constraint document_pk primary key (id),
    constraint document_kind check (kind in ('FRAMEWORK_AGREEMENT', 'TRAINING_PROJECT', 'HOST_DECLARATION',
        'SAFETY_CERTIFICATE', 'MANDATORY_NOTICE', 'MONTHLY_REGISTER', 'ABSENCE_OR_EXTENSION_NOTICE',
        'BANK_DETAILS_CHANGE', 'QUESTIONNAIRE', 'DOSSIER', 'FINAL_CERTIFICATE', 'FINAL_REPORT')),
    constraint document_content_type check (content_type in ('PDF', 'JPEG', 'PNG')),
    constraint document_size check (size > 0),
    constraint document_stored_by foreign key (stored_by) references user_account (id),
    index document_of_owner (owner_kind, owner_id, stored_at)
) comment = 'kind=case; keep=10 years after the funder''s closure';

-- Apart from what lists read, so that no list drags files along.
create table document_content (
    document_id uuid not null,
    content mediumblob not null,
    constraint document_content_pk primary key (document_id),
    constraint document_content_document foreign key (document_id) references document (id)
) comment = 'kind=identity; keep=10 years after the funder''s closure';

create table organisation (
    id uuid not null primary key,
    kind varchar(32) not null,
    name varchar(120) not null,
    vat_number char(11),
    certified_mail varchar(120),
    agreement_from date,
    agreement_ends_before date,
    version bigint not null,
    constraint organisation_kind check (kind in ('MUNICIPALITY', 'PROMOTER', 'EMPLOYMENT_AGENCY', 'COOPERATIVE',
        'EVALUATOR', 'TARGETED_PLACEMENT', 'COMPANY')),
    constraint organisation_name unique (name),
    constraint organisation_vat_number unique (vat_number),
    constraint organisation_vat_digits check (vat_number regexp '^[0-9]{11}$'),
    constraint organisation_host_has_vat check (kind not in ('COMPANY', 'COOPERATIVE') or vat_number is not null),
    constraint organisation_agreement check ((agreement_from is null) = (agreement_ends_before is null)
        and (agreement_from is null or agreement_from < agreement_ends_before))
) comment = 'kind=case; keep=10 years';

create table host_site (
    id uuid not null primary key,
    organisation_id uuid not null,
    name varchar(120) not null,
    address varchar(160) not null,
    municipality varchar(80) not null,
    patron_day char(5) not null,
    ateco varchar(8) not null,
    permanent_staff int not null,
    counted_on date not null,
    version bigint not null,
    constraint host_site_organisation foreign key (organisation_id) references organisation (id),
    constraint host_site_name unique (organisation_id, name),
    constraint host_site_patron_day check (patron_day regexp '^(0[1-9]|1[0-2])-[0-3][0-9]$'),
    constraint host_site_ateco check (ateco regexp '^[0-9]{2}[.][0-9]{1,2}([.][0-9]{1,2})?$'),
    constraint host_site_staff check (permanent_staff >= 0)
) comment = 'kind=case; keep=10 years';

create table host_declaration (
    id uuid not null primary key,
    organisation_id uuid not null,
    declared_on date not null,
    not_confirmed varchar(200) not null,
    declared_by uuid not null,
    declared_at datetime(6) not null,
    constraint host_declaration_organisation foreign key (organisation_id) references organisation (id),
    index host_declaration_last (organisation_id, declared_on, declared_at)
) comment = 'kind=case; keep=10 years';

create view company_card as select id, name, kind from organisation;

create view site_card as
select id, organisation_id, name, address, municipality, patron_day, permanent_staff, counted_on from host_site;

-- The project's lead. The first administrator belongs to it (access, OrganisationId.LEAD) and may rename it.
insert into organisation (id, kind, name, version)
values ('019ab000-0000-7000-8000-000000000001', 'MUNICIPALITY', 'Ente capofila', 0);

alter table membership
    add constraint membership_organisation foreign key (organisation_id) references organisation (id);

-- Some days at the place between the talk and the approval: never without the numbers of a signed act and an insurance.
alter table opening_match
    add column observed_from date after talk_on,
    add column observed_to date after observed_from,
    add column act_number varchar(60) after observed_to,
    add column act_signed_on date after act_number,
    add column insurance_number varchar(60) after act_signed_on,
    add column insurance_signed_on date after insurance_number,
    add index opening_match_of_opening (opening_id);

alter table opening_match drop index opening_match_one_live, drop column live;
alter table opening_match drop constraint opening_match_status, drop constraint opening_match_yes, drop constraint opening_match_shown;
alter table opening_match
    add column live boolean as (if(status in ('PROPOSED', 'SELECTED', 'CASE_MANAGER_OK', 'CANDIDATE_OK', 'PRESENTED', 'INTEREST',
        'TALK', 'OBSERVATION', 'APPROVED', 'CONVERTED'), true, null)) persistent;
alter table opening_match
    add constraint opening_match_one_live unique (opening_id, candidate_id, live),
    add constraint opening_match_status check (status in ('PROPOSED', 'SELECTED', 'CASE_MANAGER_OK', 'CANDIDATE_OK', 'PRESENTED',
        'INTEREST', 'TALK', 'OBSERVATION', 'APPROVED', 'CONVERTED', 'CANDIDATE_NO', 'COMPANY_NO', 'WITHDRAWN', 'EXPIRED')),
    add constraint opening_match_yes check (status not in ('CANDIDATE_OK', 'PRESENTED', 'INTEREST', 'TALK', 'OBSERVATION', 'APPROVED',
        'CONVERTED') or choice_id is not null),
    add constraint opening_match_shown check (status not in ('PRESENTED', 'INTEREST', 'TALK', 'OBSERVATION', 'APPROVED', 'CONVERTED')
        or presentation_code is not null),
    add constraint opening_match_covered check ((status <> 'OBSERVATION' and observed_from is null)
        or (observed_from <= observed_to and act_signed_on <= observed_from and insurance_signed_on <= observed_from
            and act_number <> '' and insurance_number <> ''));

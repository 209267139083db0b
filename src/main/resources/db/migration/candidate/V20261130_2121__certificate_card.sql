-- Who holds a certificate for which skill, and since when, for whoever asks what somebody may be set to.
create view certificate_card as
select candidate_id, skill_code, min(claimed_on) as since
from skill_claim where source = 'CERTIFICATE'
group by candidate_id, skill_code;

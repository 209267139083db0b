package it.florwork.candidate;

import it.florwork.audit.LoggedSubjects;
import it.florwork.candidate.domain.Candidate;
import it.florwork.candidate.domain.CandidateRepository;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the access log which code names its ids stand for. */
@Component
class CandidateSubjects implements LoggedSubjects {
    private final CandidateRepository candidates;

    CandidateSubjects(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    @Override
    public String kind() {
        return Identities.SUBJECT;
    }

    @Override
    public Optional<UUID> find(String code) {
        return candidates.findByCodeName(code).map(person -> person.id().value());
    }

    @Override
    public Map<UUID, String> codes(Collection<UUID> ids) {
        return candidates.findByIdIn(ids.stream().map(CandidateId::new).toList()).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Candidate::codeName));
    }
}

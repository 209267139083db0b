package it.florwork.attendance;

import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonErasure;
import it.florwork.document.Documents;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The scans of a person's signed registers; the registers themselves, their codes, minutes and seals stay. */
@Component
class ErasedRegisterScans implements PersonErasure {
    private final EngagementRepository engagements;
    private final Documents documents;

    ErasedRegisterScans(EngagementRepository engagements, Documents documents) {
        this.engagements = engagements;
        this.documents = documents;
    }

    @Override
    public String what() {
        return "registerScans";
    }

    @Override
    public void erase(CandidateId person) {
        documents.destroyContents(EngagementDocuments.KIND, engagementsOf(person));
    }

    @Override
    public int left(CandidateId person) {
        return documents.contents(EngagementDocuments.KIND, engagementsOf(person));
    }

    private List<UUID> engagementsOf(CandidateId person) {
        return engagements.of(person).stream()
                .map(Engagement::id)
                .map(id -> id.value())
                .toList();
    }
}

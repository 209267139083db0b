package it.florwork.placement;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonErasure;
import it.florwork.document.Documents;
import it.florwork.placement.domain.TrainingProjectRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The scans of a person's signed training projects. */
@Component
class ErasedProjectScans implements PersonErasure {
    private final TrainingProjectRepository projects;
    private final Documents documents;

    ErasedProjectScans(TrainingProjectRepository projects, Documents documents) {
        this.projects = projects;
        this.documents = documents;
    }

    @Override
    public String what() {
        return "projectScans";
    }

    @Override
    public void erase(CandidateId person) {
        documents.destroyContents(ProjectDocuments.KIND, projectsOf(person));
    }

    @Override
    public int left(CandidateId person) {
        return documents.contents(ProjectDocuments.KIND, projectsOf(person));
    }

    private List<UUID> projectsOf(CandidateId person) {
        return projects.ofPerson(person).stream().map(ProjectId::value).toList();
    }
}

package it.florwork.company.domain;

import it.florwork.access.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface HostDeclarationRepository extends Repository<HostDeclaration, UUID> {
    HostDeclaration save(HostDeclaration declaration);

    Optional<HostDeclaration> findFirstByOrganisationOrderByDeclaredOnDescDeclaredAtDesc(OrganisationId organisation);
}

package it.florwork.company;

import it.florwork.access.OrganisationDirectory;
import it.florwork.access.OrganisationId;
import it.florwork.company.domain.Organisation;
import it.florwork.company.domain.OrganisationRepository;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What access asks about organisations, when somebody is invited or shown. */
@Component
@Transactional(readOnly = true)
class Directory implements OrganisationDirectory {
    private final OrganisationRepository organisations;

    Directory(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> nameOf(OrganisationId organisation) {
        return organisations.findById(organisation).map(Organisation::name);
    }

    @Override
    public Map<OrganisationId, String> namesOf(Collection<OrganisationId> wanted) {
        return organisations.findByIdIn(wanted).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    @Override
    public Set<String> rolesOf(OrganisationId organisation) {
        return organisations
                .findById(organisation)
                .map(found -> found.kind().roles())
                .orElse(Set.of());
    }

    @Override
    public List<Choice> search(String text, int offset, int limit) {
        return organisations
                .rows(EnumSet.allOf(OrganisationKind.class), text.strip(), PageRequest.of(offset / limit, limit))
                .stream()
                .map(row -> new Choice(row.id(), row.name()))
                .toList();
    }

    @Override
    public OrganisationId lead() {
        return OrganisationId.LEAD; // laid by the first migration
    }
}

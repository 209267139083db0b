package it.florwork.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What access must know of organisations; answered by the module that describes them. */
public interface OrganisationDirectory {

    /** An organisation to choose when inviting somebody. */
    record Choice(OrganisationId id, String name) {}

    Optional<String> nameOf(OrganisationId organisation);

    /** The names of these, read together. */
    Map<OrganisationId, String> namesOf(Collection<OrganisationId> organisations);

    /** The roles that this kind of organisation may give, of {@link Role#OF_PEOPLE}. */
    Set<String> rolesOf(OrganisationId organisation);

    /** Organisations whose name contains the text, by name. */
    List<Choice> search(String text, int offset, int limit);

    /** The lead organisation, to which the first administrator belongs: made when there is none. Called as the system. */
    OrganisationId lead();
}

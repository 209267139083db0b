package it.florwork.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.OrganisationDirectory;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.shared.NotFound;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What access is told of organisations, and whom a company may name as a tutor. */
@PortalTest
class DirectoryTest {
    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Colleagues colleagues;

    @Autowired
    GivenNeeds given;

    @Autowired
    TestAccounts accounts;

    @Test
    void aCompanyGivesItsTwoRolesAndNoOther() {
        var company = given.company();
        assertThat(directory.rolesOf(company.id())).containsExactlyInAnyOrder(Role.COMPANY_CONTACT, Role.HOST_TUTOR);
        assertThat(directory.rolesOf(OrganisationId.next())).isEmpty();
        var name = directory.nameOf(company.id()).orElseThrow();
        assertThat(directory.search(name, 0, 10))
                .extracting(OrganisationDirectory.Choice::id)
                .containsExactly(company.id());
    }

    @Test
    void theLeadIsThereFromTheFirstMigrationOn() {
        assertThat(directory.rolesOf(directory.lead())).contains(Role.ADMINISTRATOR, Role.OPERATOR, Role.DPO);
    }

    @Test
    void everyRoleOfAPersonIsGivenBySomeKindOfOrganisation() {
        for (String role : Role.OF_PEOPLE) {
            assertThat(OrganisationKind.values())
                    .as(role)
                    .anySatisfy(kind -> assertThat(kind.roles()).contains(role));
        }
    }

    @Test
    void aCompanySeesItsOwnTutorsOnly() {
        var company = given.company();
        var other = given.company();
        ActAs.run(company.contact(), () -> {
            assertThat(colleagues.hostTutors(company.id()))
                    .extracting(Colleague::user)
                    .containsExactly(company.tutor().user());
            assertThatThrownBy(() -> colleagues.hostTutors(other.id())).isInstanceOf(NotFound.class);
        });
        ActAs.run(
                accounts.named("operator"),
                () -> assertThat(colleagues.hostTutors(other.id())).hasSize(1));
    }
}

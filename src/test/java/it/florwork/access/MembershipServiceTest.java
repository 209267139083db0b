package it.florwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.shared.Ids;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.testing.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@UseCase({"UC-03", "UC-04"})
class MembershipServiceTest {
    private static final String NEW_PASSWORD = "una frase lunga";

    @LocalServerPort
    int port;

    @Autowired
    MembershipService memberships;

    @Autowired
    TestAccounts given;

    @Autowired
    PortalClock clock;

    Viewer first;
    Viewer second;

    @BeforeEach
    void twoAdministrators() {
        first = given.fresh(Role.ADMINISTRATOR);
        second = given.fresh(Role.ADMINISTRATOR);
    }

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void anInvitedTutorChoosesAPasswordAndEnters() {
        var name = loginName();
        var link = invite(first, name, Role.HOST_TUTOR);
        var visitor = new Visitor(port);
        assertThat(visitor.get(link.path()).body()).contains(name);
        assertThat(accept(visitor, link, "corta", "corta").body()).contains("troppo corta");
        assertThat(accept(visitor, link, NEW_PASSWORD, "un’altra frase").body()).contains("non sono uguali");
        assertThat(visitor.location(accept(visitor, link, NEW_PASSWORD, NEW_PASSWORD)))
                .isEqualTo("/login?welcome");
        assertThat(visitor.location(visitor.signIn(name, NEW_PASSWORD))).isEqualTo("/app/");
    }

    @Test
    void aLinkWorksOnceAndForSevenDays() {
        var link = invite(first, loginName(), Role.HOST_TUTOR);
        var visitor = new Visitor(port);
        accept(visitor, link, NEW_PASSWORD, NEW_PASSWORD);
        assertThat(visitor.get(link.path()).statusCode()).isEqualTo(404);

        var late = invite(first, loginName(), Role.HOST_TUTOR);
        clock.travelTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(visitor.get(late.path()).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/invito/guessed").statusCode()).isEqualTo(404);
    }

    @Test
    void anOperatorWaitsForAnotherAdministrator() {
        var name = loginName();
        var visitor = new Visitor(port);
        accept(visitor, invite(first, name, Role.OPERATOR), NEW_PASSWORD, NEW_PASSWORD);
        assertThat(visitor.location(visitor.signIn(name, NEW_PASSWORD))).isEqualTo("/login?wrong");

        var waiting = only(MembershipFilter.WAITING, name);
        assertThatThrownBy(() -> ActAs.run(first, () -> memberships.confirm(waiting.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.error.anotherAdministratorDecides");
        ActAs.run(second, () -> memberships.confirm(waiting.id()));
        assertThat(visitor.location(visitor.signIn(name, NEW_PASSWORD))).isEqualTo("/app/");
        assertThat(ActAs.call(given.fresh(Role.DPO), () -> memberships.rows(MembershipFilter.LIVE, name, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.decidedByName()).isEqualTo(second.username()));
    }

    @Test
    void theFirstContactOfACompanySignsForItAndTheNextOnlyWhenToldSo() {
        var company = given.organisation(Role.COMPANY_CONTACT);
        var names = List.of(loginName(), loginName());
        names.forEach(name -> invite(first, name, Role.COMPANY_CONTACT, company));
        assertThat(only(MembershipFilter.LIVE, names.get(0)).maySign()).isTrue();
        assertThat(only(MembershipFilter.LIVE, names.get(1)).maySign()).isFalse();
    }

    @Test
    void aRefusedRoleNeverCounts() {
        var name = loginName();
        invite(first, name, Role.CASE_MANAGER);
        ActAs.run(
                second,
                () -> memberships.refuse(only(MembershipFilter.WAITING, name).id()));
        assertThat(only(MembershipFilter.ENDED, name).status()).isEqualTo(MembershipStatus.REFUSED);
    }

    @Test
    void endingAMembershipCutsAccessAtOnce() {
        var person = given.fresh(Role.HOST_TUTOR);
        var visitor = new Visitor(port).as(person.username());
        assertThat(visitor.get("/app/").statusCode()).isEqualTo(200);
        ActAs.run(first, () -> memberships.end(person.membership()));
        assertThat(visitor.location(visitor.get("/app/"))).isEqualTo("/login?over");
        assertThat(visitor.location(visitor.signIn(person.username(), TestAccounts.PASSWORD)))
                .isEqualTo("/login?wrong");
        assertThatThrownBy(() -> ActAs.run(first, () -> memberships.end(person.membership())))
                .hasMessage("access.error.membershipHasEnded");
    }

    @Test
    void nobodyGrantsHimselfARole() {
        assertThatThrownBy(() ->
                        ActAs.run(first, () -> memberships.grant(first.user(), given.organisation(Role.DPO), Role.DPO)))
                .hasMessage("access.error.grantsHimself");
    }

    @Test
    void aNewLinkForAnOperatorNeedsTheSecondAdministratorAgain() {
        var operator = given.fresh(Role.OPERATOR);
        var visitor = new Visitor(port).as(operator.username());
        var link = ActAs.call(first, () -> memberships.renewLink(operator.user()));
        assertThat(visitor.location(visitor.get("/app/"))).isEqualTo("/login?over");
        accept(visitor, link, NEW_PASSWORD, NEW_PASSWORD);
        assertThat(visitor.location(visitor.signIn(operator.username(), NEW_PASSWORD)))
                .isEqualTo("/login?wrong");
        ActAs.run(second, () -> memberships.confirm(operator.membership()));
        assertThat(visitor.location(visitor.signIn(operator.username(), NEW_PASSWORD)))
                .isEqualTo("/app/");
    }

    @Test
    void anOrganisationGivesOnlyItsRolesAndNamesAreUnique() {
        var company = given.organisation(Role.HOST_TUTOR);
        assertThatThrownBy(() -> invite(first, loginName(), Role.OPERATOR, company))
                .hasMessage("access.error.roleNotOfOrganisation");
        var name = loginName();
        invite(first, name, Role.HOST_TUTOR);
        assertThatThrownBy(() -> invite(first, name, Role.HOST_TUTOR)).hasMessage("access.error.loginNameTaken");
        assertThatThrownBy(() -> invite(first, "Ha Spazi", Role.HOST_TUTOR)).hasMessage("access.error.loginName");
    }

    @Test
    void nobodyAgreesToHimselfThroughANewAdministrator() {
        var name = loginName();
        var visitor = new Visitor(port);
        accept(visitor, invite(first, name, Role.ADMINISTRATOR), NEW_PASSWORD, NEW_PASSWORD);
        assertThat(visitor.location(visitor.signIn(name, NEW_PASSWORD))).isEqualTo("/login?wrong");
        var waiting = only(MembershipFilter.WAITING, name);
        assertThatThrownBy(() -> ActAs.run(first, () -> memberships.confirm(waiting.id())))
                .hasMessage("access.error.anotherAdministratorDecides");
        ActAs.run(second, () -> memberships.confirm(waiting.id()));
        assertThat(visitor.location(visitor.signIn(name, NEW_PASSWORD))).isEqualTo("/app/");
    }

    @Test
    void nobodyEntersAsAnotherAdministratorThroughANewLink() {
        var link = ActAs.call(first, () -> memberships.renewLink(second.user()));
        var visitor = new Visitor(port);
        accept(visitor, link, NEW_PASSWORD, NEW_PASSWORD);
        assertThat(visitor.location(visitor.signIn(second.username(), NEW_PASSWORD)))
                .isEqualTo("/login?wrong");
        ActAs.run(given.fresh(Role.ADMINISTRATOR), () -> memberships.confirm(second.membership()));
        assertThat(visitor.location(visitor.signIn(second.username(), NEW_PASSWORD)))
                .isEqualTo("/app/");
    }

    @Test
    void theDataProtectionOfficerIsToldOfEachRoleThatOpensPeoplesData() {
        var name = loginName();
        var today = LocalDate.now(clock);
        invite(first, name, Role.CASE_MANAGER);
        invite(first, loginName(), Role.HOST_TUTOR);
        assertThat(ActAs.call(given.fresh(Role.DPO), () -> memberships.watched(today)))
                .allMatch(row -> Role.WATCHED.contains(row.role()))
                .filteredOn(row -> row.username().equals(name))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.status()).isEqualTo(MembershipStatus.AWAITING_CONFIRMATION);
                    assertThat(row.grantedByName()).isEqualTo(first.username());
                });
    }

    private OneTimeLink invite(Viewer administrator, String name, String role) {
        return invite(administrator, name, role, given.organisation(role));
    }

    private OneTimeLink invite(Viewer administrator, String name, String role, OrganisationId organisation) {
        return ActAs.call(
                administrator,
                () -> memberships.invite(new InvitePerson(name, "Persona di prova", organisation, role)));
    }

    private java.net.http.HttpResponse<String> accept(
            Visitor visitor, OneTimeLink link, String password, String again) {
        return visitor.submit(link.path(), link.path(), Map.of("password", password, "again", again));
    }

    private MembershipRow only(MembershipFilter state, String name) {
        return ActAs.call(second, () -> memberships.rows(state, name, 0, 10)).getFirst();
    }

    private static String loginName() {
        return "prova-" + Ids.opaque().toString().substring(0, 13);
    }
}

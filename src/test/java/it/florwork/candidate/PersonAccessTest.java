package it.florwork.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.Accounts;
import it.florwork.access.ActAs;
import it.florwork.access.Invitations;
import it.florwork.access.Role;
import it.florwork.access.TraineeAccess;
import it.florwork.access.Viewer;
import it.florwork.shared.NotFound;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-14")
class PersonAccessTest {
    private static final Viewer PORTAL = Viewer.system("test");

    @Autowired
    PersonAccess access;

    @Autowired
    TraineeAccess trainees;

    @Autowired
    Referrals referrals;

    @Autowired
    People people;

    @Autowired
    ReachablePeople reachable;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts staff;

    private CandidateId personWithoutAccount() {
        var caseManager = staff.fresh(Role.CASE_MANAGER);
        return ActAs.call(caseManager, () -> referrals.refer(new ReferPerson(given.somebody(), "Firenze")))
                .id();
    }

    private String linkFor(CandidateId person) {
        return ActAs.call(staff.named("operator"), () -> access.link(person))
                .path()
                .replaceFirst(".*/", "");
    }

    @Test
    void theLinkOpensAnAccountUnderTheCodeName() {
        var person = personWithoutAccount();
        var secret = linkFor(person);
        ActAs.run(PORTAL, () -> invitations.accept(secret, "una frase lunga", Locale.ENGLISH));
        var code =
                ActAs.call(staff.named("operator"), () -> people.person(person).codeName());
        var viewer = ActAs.call(PORTAL, () -> accounts.viewer(code.toLowerCase(Locale.ROOT)));
        assertThat(viewer).hasValueSatisfying(trainee -> {
            assertThat(trainee.role()).isEqualTo(Role.CANDIDATE);
            assertThat(ActAs.call(trainee, reachable::myself).id()).isEqualTo(person);
        });
    }

    @Test
    void aSecondLinkIsForTheSameAccountAndClosesTheFirst() {
        var person = personWithoutAccount();
        var first = linkFor(person);
        var second = linkFor(person);
        assertThat(ActAs.call(PORTAL, () -> invitations.loginNameFor(first))).isEmpty();
        assertThat(ActAs.call(PORTAL, () -> invitations.loginNameFor(second))).isPresent();
    }

    @Test
    void noOperatorMakesALinkForAColleague() {
        var colleague = staff.fresh(Role.CASE_MANAGER);
        var administrator = staff.named("admin");
        for (var other : new Viewer[] {colleague, administrator}) {
            assertThatThrownBy(() -> ActAs.run(staff.named("operator"), () -> trainees.renew(other.user())))
                    .isInstanceOf(NotFound.class);
        }
    }
}

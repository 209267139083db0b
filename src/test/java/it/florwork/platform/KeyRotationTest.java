package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.candidate.FoundPerson;
import it.florwork.candidate.Identities;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPeople.Person;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KeyRotationTest {
    private static final String INDEX = "identity-index";

    @Autowired
    KeyRotation rotation;

    @Autowired
    KeyRing keys;

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    Referrals referrals;

    @Autowired
    JdbcClient database;

    @Test
    void everybodyIsFoundWhileTheIndexIsMadeAnewAndAfterwards() {
        var before = given.referred();
        keys.beginRotation(INDEX);
        var meanwhile = given.referred();
        assertThat(keysOfTheIndex()).hasSize(2);
        assertIsFound(before);
        assertIsFound(meanwhile);
        assertIsKnown(before);

        keys.beginRotation(INDEX); // the same command once more, after it was cut off
        assertThat(keysOfTheIndex()).hasSize(2);
        rotation.rotate(INDEX);

        assertThat(keysOfTheIndex()).hasSize(1);
        assertThat(database.sql("select count(*) from secret_key where name = :name")
                        .param("name", INDEX)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertIsFound(before);
        assertIsFound(meanwhile);
        assertIsKnown(before);
        assertIsKnown(meanwhile);
    }

    @Test
    void everyRotationBringsAKeyOfItsOwn() {
        var person = given.referred();
        var former = keysOfTheIndex();
        rotation.rotate(INDEX);
        assertThat(keysOfTheIndex()).hasSize(1).doesNotContainAnyElementsOf(former);
        assertIsFound(person);
    }

    @Test
    void anIndexThatNobodyCanMakeAnewIsRefused() {
        assertThatThrownBy(() -> rotation.rotate("access-log")).isInstanceOf(SecretsUnusable.class);
    }

    private void assertIsFound(Person person) {
        var identity = person.identity();
        var both = identity.firstName() + " " + identity.lastName();
        for (String text : List.of(
                identity.lastName(),
                both,
                Objects.requireNonNull(identity.phone()).value())) {
            assertThat(ActAs.call(person.operator(), () -> identities.search(text, 20)))
                    .as(text)
                    .extracting(FoundPerson::id)
                    .containsOnlyOnce(person.id());
        }
    }

    /** Nobody is referred twice under the same tax code. */
    private void assertIsKnown(Person person) {
        assertThatThrownBy(() -> ActAs.run(
                        accounts.fresh(Role.CASE_MANAGER),
                        () -> referrals.refer(new ReferPerson(person.identity(), "Firenze"))))
                .isInstanceOf(RuleViolation.class);
    }

    private List<String> keysOfTheIndex() {
        return database.sql("select distinct hex(left(hash, 5)) from identity_index")
                .query(String.class)
                .list();
    }
}

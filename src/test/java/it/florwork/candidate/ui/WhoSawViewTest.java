package it.florwork.candidate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.ViewerAuthentication;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.Flags;
import it.florwork.candidate.Identities;
import it.florwork.candidate.MyRecord;
import it.florwork.candidate.WhoSaw;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = WhoSawView.class)
@As("operator")
class WhoSawViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenPeople given;

    @Autowired
    Identities identities;

    @Autowired
    Flags flags;

    @Autowired
    MyRecord record;

    @Test
    @UseCase("UC-51")
    void aPersonReadsWhoSawTheirDataAndWhatFor() {
        var person = given.inCharge();
        var other = given.inCharge();
        ActAs.run(person.operator(), () -> {
            identities.of(person.id(), "people.page");
            identities.of(person.id(), "people.page");
        });
        ActAs.run(person.caseManager(), () -> identities.of(person.id(), "my-people.page"));
        ActAs.run(other.operator(), () -> identities.of(other.id(), "people.search"));
        ActAs.run(person.account(), () -> identities.of(person.id(), "people.page"));
        var seen = ActAs.call(person.account(), record::whoSaw);
        assertThat(seen)
                .extracting(WhoSaw::role, WhoSaw::organisation, WhoSaw::purpose, WhoSaw::times)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Role.OPERATOR, person.operator().organisation(), "people.page", 2),
                        org.assertj.core.groups.Tuple.tuple(
                                Role.CASE_MANAGER, person.caseManager().organisation(), "my-people.page", 1));
    }

    @Test
    @UseCase("UC-51")
    void theScreenSaysItInWordsWithWhatIsWrittenOfThePerson() {
        var person = given.inCharge();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        ActAs.run(person.caseManager(), () -> flags.set(person.id(), 0, new Flag(FlagKind.ADI, FlagValue.YES, null)));
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(person.account()));
        UI.getCurrent().setLocale(Locale.ITALIAN);
        var shown = new ArrayList<WhoSawView>();
        var queries = Statements.queriesDuring(() -> shown.add(navigate(WhoSawView.class)));
        var text = shown.getFirst().getElement().getTextRecursively();
        assertThat(text)
                .contains("Operatore", "Pagina di una persona", "Assegno di inclusione in famiglia", "Sì")
                .doesNotContain("!audit", "!access");
        assertThat(queries).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void nobodySawAPersonWhoWasJustReferred() {
        var person = given.referred();
        assertThat(ActAs.call(person.account(), record::whoSaw)).isEqualTo(List.of());
    }
}

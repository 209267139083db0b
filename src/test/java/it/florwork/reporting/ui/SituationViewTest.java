package it.florwork.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ViewerAuthentication;
import it.florwork.candidate.PathwayKind;
import it.florwork.reporting.SituationKey;
import it.florwork.reporting.SituationPerson;
import it.florwork.shared.ui.RecordLink;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = SituationView.class)
@As("operator")
@UseCase("UC-46")
class SituationViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    void eachFigureOpensItsPeopleAndNobodyElse() {
        var today = LocalDate.now(clock);
        var inCharge = people.inCharge();
        var inLab = people.inCharge();
        people.enrolled(inLab, people.group(PathwayKind.LAB));
        navigate(SituationView.class);
        assertThat(figures()).hasSize(SituationKey.values().length);
        open(SituationKey.LAB);
        assertThat(listed())
                .contains(inLab.id().value())
                .doesNotContain(inCharge.id().value());
        open(SituationKey.IN_CHARGE);
        assertThat(listed())
                .contains(inCharge.id().value())
                .doesNotContain(inLab.id().value());
        UI.getCurrent().navigate(SituationView.class, parameters(today.minusYears(20), SituationKey.IN_CHARGE));
        assertThat(listed()).isEmpty();
    }

    @Test
    void anEvaluatorOpensNobodyAlsoByTheAddress() {
        people.inCharge();
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(accounts.named("evaluator")));
        UI.getCurrent().navigate(SituationView.class, parameters(LocalDate.now(clock), SituationKey.IN_CHARGE));
        assertThat(figures()).isEmpty();
        assertThat(find(VirtualList.class).all()).isEmpty();
    }

    /** The way that the figure's line leads. */
    private void open(SituationKey key) {
        var way = figures().stream()
                .filter(figure -> SituationAddress.read(figure).row().equals(Optional.of(key)))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(SituationView.class, way);
    }

    private static QueryParameters parameters(LocalDate on, SituationKey key) {
        return SituationAddress.of(on, key).parameters();
    }

    private List<QueryParameters> figures() {
        return find(RecordLink.class).all().stream()
                .map(RecordLink::getHref)
                .filter(path -> path.startsWith("situation?"))
                .map(path -> QueryParameters.fromString(path.substring(path.indexOf('?') + 1)))
                .filter(figure -> SituationAddress.read(figure).row().isPresent())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> listed() {
        VirtualList<SituationPerson> list = find(VirtualList.class).single();
        return list.getDataProvider()
                .fetch(new Query<>())
                .map(SituationPerson::id)
                .toList();
    }
}

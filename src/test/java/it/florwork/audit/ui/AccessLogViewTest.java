package it.florwork.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.audit.AccessLogFilter;
import it.florwork.audit.AccessLogService;
import it.florwork.candidate.Identities;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = AccessLogView.class)
@As("dpo")
@UseCase("UC-07")
class AccessLogViewTest extends SpringBrowserlessTest {
    private static final Instant AFTER_ALL_OTHERS = Instant.parse("2037-12-01T09:00:00Z");

    @Autowired
    GivenPeople given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    AccessLogService log;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    void theOfficerReadsWhoSawAPersonFromTheAddress() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        open(Map.of("whose", person.id().toString()));
        assertThat(find(H1.class).single().getText()).isEqualTo("Registro degli accessi");
        var grid = find(AccessLogGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).actor()).isEqualTo(person.operator().username());
        assertThat(text(2)).isEqualTo("Pagina di una persona");
        assertThat(find(AccessLogExport.class).all()).hasSize(1);
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        open(Map.of("from", "2026-10-01", "to", "2026-10-31", "kind", "candidate"));
        test(field("Nome utente di chi guarda")).setValue("operator");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsAllEntriesOf(Map.of(
                        "from", List.of("2026-10-01"),
                        "to", List.of("2026-10-31"),
                        "who", List.of("operator"),
                        "kind", List.of("candidate")));
    }

    @Test
    void anAddressThatCannotBeReadAsksForTheLastWeek() {
        var today = LocalDate.now(clock);
        var asked =
                AccessLogAddress.read(QueryParameters.simple(Map.of("from", "boh", "to", "30-02-2026")), true, today);
        assertThat(asked.filter().days()).isEqualTo(Period.of(today.minusDays(6), today));
        assertThat(AccessLogAddress.days(today, today.minusDays(1))).isEqualTo(Period.of(today, today));
        assertThat(AccessLogAddress.days(LocalDate.of(1999, 1, 1), today).days())
                .isEqualTo(AccessLogFilter.MOST_DAYS);
    }

    @Test
    void theTableHoldsCodesAndIdsAndItsNameNobody() {
        var person = given.referred();
        ActAs.run(person.operator(), () -> identities.of(person.id(), "people.page"));
        var today = LocalDate.now(clock);
        var filter = new AccessLogFilter(
                Period.of(today.minusDays(1), today),
                null,
                null,
                null,
                person.id().toString());
        var table = new String(
                AccessLogExport.table(
                        Collections.nCopies(8, "x"),
                        new LogWords(),
                        ActAs.call(accounts.named("dpo"), () -> log.rows(filter, 0, 10))),
                StandardCharsets.UTF_8);
        assertThat(table)
                .startsWith("\uFEFF")
                .contains(";Operatore del progetto;Pagina di una persona;Persone;1;")
                .contains(person.id().toString())
                .doesNotContain(person.identity().lastName());
        assertThat(AccessLogExport.name(filter)).isEqualTo("access-log-%s-%s.csv".formatted(today.minusDays(1), today));
    }

    @Test
    void theOfficerProvesThatTheLogsAreWhole() {
        open(Map.of());
        test(find(Button.class).withText("Controlla i registri").single()).click();
        assertThat(find(StatusBadge.class, find(LogsProof.class).single())
                        .single()
                        .getElement()
                        .getTextRecursively())
                .startsWith("I registri sono integri");
    }

    @Test
    void theOfficerIsToldWhoWasGivenARoleThatOpensPeoplesData() {
        clock.travelTo(AFTER_ALL_OTHERS); // who was given a role last stands first, and the others give many
        var operator = accounts.fresh(Role.OPERATOR);
        open(Map.of());
        assertThat(find(GrantedRoles.class).single().getElement().getTextRecursively())
                .contains(operator.username(), "Operatore del progetto", "Dato dal portale");
    }

    @Test
    @As("admin")
    void theAdministratorIsNotAskedWhoseAndTakesNothingOut() {
        open(Map.of("whose", "Persona 01"));
        assertThat(find(AccessLogExport.class).all()).isEmpty();
        assertThat(find(LogsProof.class).all()).isEmpty();
        assertThat(find(Select.class).all()).isEmpty();
        assertThat(find(TextField.class).all()).hasSize(1);
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(AccessLogView.class, QueryParameters.simple(parameters));
    }

    private String text(int column) {
        var grid = find(AccessLogGrid.class).single();
        return test(grid).getCellComponent(0, column).getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}

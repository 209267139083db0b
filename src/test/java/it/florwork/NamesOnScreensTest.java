package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.testing.As;
import it.florwork.testing.EveryScreen;
import it.florwork.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever opens a screen that shows people by name leaves one row in the access log, which lists them; a screen without
 * names leaves none that says so.
 */
@PortalTest
@As("operator")
@ViewPackages(packages = "it.florwork")
class NamesOnScreensTest extends SpringBrowserlessTest {
    /** As the people of {@link it.florwork.testing.GivenPeople} are called, in full or by first name and initial. */
    private static final String NAME = "Prova P";

    /** Looks at other restricted data than the name; each has a row of its own beside that of the names. */
    private static final Set<String> NOT_NAMES = Set.of("people.contacts", "people.flags");

    private static final int FEWEST_WITH_NAMES = 15;

    @Autowired
    EveryScreen screens;

    @Autowired
    JdbcClient database;

    private record Look(String id, String purpose) {}

    @Test
    void aScreenWithNamesLeavesOneRowThatListsThem() {
        var wrong = new ArrayList<String>();
        var withNames = new ArrayList<String>();
        for (var tour : screens.tours()) {
            SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(tour.viewer()));
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            for (String address : tour.addresses()) {
                var before = looks(tour.viewer());
                UI.getCurrent().navigate(address);
                var looks = looks(tour.viewer());
                looks.removeAll(before);
                var page = tour.viewer().role() + " " + address;
                assertThat(EveryScreen.isLost()).as("%s is lost", page).isFalse();
                boolean named = text(UI.getCurrent()).contains(NAME);
                if (named) {
                    withNames.add(page);
                }
                if (named ? looks.size() != 1 : looks.size() > 1) {
                    wrong.add("%s %s, and leaves %s".formatted(page, named ? "shows a name" : "shows none", looks));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(withNames).hasSizeGreaterThan(FEWEST_WITH_NAMES);
    }

    /** The log takes no row that lists nobody. */
    private List<Look> looks(Viewer viewer) {
        return database
                .sql("select id, purpose from access_log where user_id = ?")
                .param(viewer.user().toString())
                .query((row, number) -> new Look(row.getString("id"), row.getString("purpose")))
                .list()
                .stream()
                .filter(look -> !NOT_NAMES.contains(look.purpose()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(NamesOnScreensTest::text).collect(Collectors.joining(" "));
    }
}

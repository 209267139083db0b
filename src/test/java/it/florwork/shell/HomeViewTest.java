package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
@ViewPackages(packages = "it.florwork.shell")
@As("evaluator")
class HomeViewTest extends SpringBrowserlessTest {
    @Test
    void greetsWhoeverHasNoScreenOfTheirOwnWithinTheFrame() {
        navigate(HomeView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Benvenuti in FlorWork");
        assertThat($(Nav.class).all()).isNotEmpty();
    }
}

package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import it.florwork.access.ViewerAuthentication;
import it.florwork.testing.As;
import it.florwork.testing.EveryScreen;
import it.florwork.testing.PortalTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who follows a link from a screen to the same screen is led there by Vaadin in the same view: it begins anew. */
@PortalTest
@As("operator")
@ViewPackages(packages = "it.florwork")
class ViewsBeginAnewTest extends SpringBrowserlessTest {
    /** Another address of the same screen: what was asked for already is not asked for twice. */
    private static final QueryParameters AGAIN = QueryParameters.of("again", "true");

    @Autowired
    EveryScreen screens;

    @Test
    void aScreenThatIsOpenedAgainShowsTheSame() {
        var wrong = new ArrayList<String>();
        for (var tour : screens.tours()) {
            SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(tour.viewer()));
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            for (String address : tour.addresses()) {
                UI.getCurrent().navigate(address);
                var first = view();
                var shown = first.getElement().getTextRecursively();
                int parts = (int) first.getElement().getChildCount();
                UI.getCurrent().navigate(address, AGAIN);
                var again = view();
                var shownAgain = again.getElement().getTextRecursively();
                if (!shownAgain.equals(shown) || again.getElement().getChildCount() != parts) {
                    wrong.add("%s %s (%s): %s, then %s"
                            .formatted(
                                    tour.viewer().role(),
                                    address,
                                    again == first ? "reused" : "new",
                                    shown,
                                    shownAgain));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static HasElement view() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }
}

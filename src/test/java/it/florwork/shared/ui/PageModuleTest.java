package it.florwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.ui.Dependency;
import org.junit.jupiter.api.Test;

class PageModuleTest {
    /** Browsers keep these files for a year: a changed one must have another address. */
    @Test
    void isAskedForUnderTheHashOfItsContent() {
        var ui = new UI();
        var component = new Div();
        PageModule.load(component, "wc/typed.js");
        ui.add(component);
        assertThat(ui.getInternals().getDependencyList().getPendingSendToClient())
                .extracting(Dependency::getUrl)
                .contains(StaticFile.address("wc/typed.js"));
        assertThat(StaticFile.address("wc/typed.js"))
                .matches("/wc/typed\\.js\\?v=[0-9a-f]{12}")
                .isNotEqualTo(StaticFile.address("wc/push.js").replace("push", "typed"));
    }
}

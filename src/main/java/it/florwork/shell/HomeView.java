package it.florwork.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("")
@PermitAll
class HomeView extends VerticalLayout {
    HomeView() {
        add(new H1("FlorWork"));
    }
}

package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.streams.UploadHandler;
import it.florwork.access.Role;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Window;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every free component we build with, under our content policy in a real browser: Window fails on any violation. */
@BrowserTest
class ContentPolicyTest {
    @LocalServerPort
    int port;

    @Autowired
    TestAccounts given;

    @Autowired
    ServletContext servletContext;

    @PermitAll
    public static class EveryComponent extends Div {
        public EveryComponent() {
            var grid = new Grid<String>();
            grid.addColumn(text -> text).setHeader("Text").setSortable(true);
            grid.addColumn(LitRenderer.<String>of("<b>${item.text}</b>").withProperty("text", text -> text));
            grid.addColumn(new ComponentRenderer<>(text -> new Button(text)));
            grid.setItems("one", "two");
            var list = new VirtualList<String>();
            list.setItems("three");
            var menu = new MenuBar();
            menu.addItem("Menu").getSubMenu().addItem("Item");
            var tabs = new TabSheet();
            tabs.add("Tab", new Div("Inside"));
            var select = new Select<String>("Select", event -> {}, "a", "b");
            var radios = new RadioButtonGroup<String>("Radios", List.of("c", "d"));
            var checks = new CheckboxGroup<String>("Checks", "e", "f");
            var button = new Button("Open all", event -> {
                new Dialog(new Div("In a dialog")).open();
                Notification.show("Told");
                event.getSource().getElement().executeJs("this.dataset.ran = 1 + $0", 1);
            });
            var popover = new Popover(new Div("Popped"));
            popover.setTarget(button);
            popover.setOpened(true);
            var masterDetail = new MasterDetailLayout();
            masterDetail.setMaster(new Div("Master"));
            masterDetail.setDetail(new Div("Detail"));
            add(
                    new H1("Every component"),
                    button,
                    popover,
                    new FormLayout(
                            new TextField("Text"),
                            new TextArea("Area"),
                            new DatePicker("Date"),
                            new TimePicker("Time"),
                            new ComboBox<>("Combo", "g", "h"),
                            select,
                            radios,
                            checks),
                    grid,
                    list,
                    menu,
                    tabs,
                    masterDetail,
                    new Details("Details", new Div("More")),
                    new Upload(UploadHandler.inMemory((meta, bytes) -> {})),
                    new Button("Confirm", event -> new ConfirmDialog("Sure?", "Text", "Yes", yes -> {}).open()));
        }
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)));
    }

    @BeforeAll
    void addsTheView() {
        routes().setRoute("every-component", EveryComponent.class);
    }

    @AfterAll
    void removesTheView() {
        routes().removeRoute("every-component");
    }

    @Test
    void everyComponentWorksUnderIt() {
        try (var window =
                Window.desktop(port, "it-IT").signIn(given.fresh(Role.OPERATOR).username())) {
            window.open("/app/every-component").sees("Every component").sees("two");
            window.click("Confirm").sees("Sure?").click("Yes");
            window.page().getByLabel("Date").click();
            window.page().keyboard().press("ArrowDown");
            window.page().keyboard().press("Escape");
            window.page().getByLabel("Combo").click();
            window.sees("h");
            window.page().keyboard().press("Escape");
            window.click("Open all").sees("In a dialog").sees("Told");
            window.shot("every-component");
            assertThat(window.page().evaluate("document.querySelector('[data-ran]').dataset.ran"))
                    .isEqualTo("2");
        }
    }

    @Test
    void plainPagesWorkUnderTheirs() {
        try (var window = Window.phone(port, "it-IT").open("/login")) {
            window.sees("Nome utente").shot("login");
            window.open("/login?lang=en").sees("User name");
        }
    }
}

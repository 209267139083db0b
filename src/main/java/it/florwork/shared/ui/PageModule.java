package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of our ES modules in {@code frontend/wc}, loaded with a component. {@code @JsModule} would name the bare file, which
 * browsers keep for a year: after an update they would go on with the old one.
 */
public final class PageModule {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private PageModule() {}

    /** The component's own scripts run after the module, as with {@code @JsModule}. */
    public static void load(Component component, String path) {
        var address = ADDRESSES.computeIfAbsent(path, StaticFile::address);
        component.addAttachListener(attached -> attached.getUI().getPage().addJsModule(address));
    }
}

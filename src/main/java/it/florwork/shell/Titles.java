package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/** Titles in annotations are keys; the browser's tab shows them translated, after which the portal's name. */
@Component
class Titles implements PageTitleGenerator {
    @Override
    public String generatePageTitle(PageTitleContext context) {
        String key = context.value();
        return key.isEmpty()
                ? "FlorWork"
                : UI.getCurrentOrThrow()
                        .getTranslation("shell.title", UI.getCurrentOrThrow().getTranslation(key));
    }
}

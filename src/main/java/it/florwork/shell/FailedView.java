package it.florwork.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that could not be shown. */
@PageTitle("shell.failed.title")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends LostPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        show(getTranslation("shell.failed.title"), UiErrors.words(failure.getException(), UI.getCurrentOrThrow()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

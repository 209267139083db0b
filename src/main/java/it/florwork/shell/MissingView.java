package it.florwork.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such screen, or it is closed to this role. */
@PageTitle("shell.missing.title")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingView extends LostPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        show(getTranslation("shell.missing.title"), getTranslation("shared.error.notFound"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

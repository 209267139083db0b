package it.florwork.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.florwork.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such record for this viewer; the words are those of {@link MissingView}. */
@PageTitle("shell.missing.title")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingRecordView extends LostPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> failure) {
        show(getTranslation("shell.missing.title"), getTranslation("shared.error.notFound"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

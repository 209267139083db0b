package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import it.florwork.attendance.RegisterExport;
import it.florwork.shared.EngagementId;
import it.florwork.shared.FileForm;
import it.florwork.shared.WrittenFile;
import it.florwork.shared.ui.FileLink;
import java.time.YearMonth;
import java.util.Locale;

/** A register as a file, in each form there is. */
class RegisterFiles extends Div {
    /** Writes a register in a form. */
    interface Writing {
        WrittenFile as(FileForm form, Locale language);
    }

    RegisterFiles(RegisterExport export, EngagementId engagement, YearMonth month) {
        this((form, language) -> export.one(engagement, month, form, language));
    }

    RegisterFiles(Writing writing) {
        addClassName("fw-row");
        var language = UI.getCurrentOrThrow().getLocale();
        for (var form : FileForm.values()) {
            add(new FileLink(form, () -> writing.as(form, language)));
        }
    }

    /** Says of which month they are, where several months stand on a page. */
    RegisterFiles of(String month) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", month);
        return this;
    }
}

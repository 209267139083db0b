package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.attendance.RegisterFile;
import it.florwork.attendance.RegisterPrint;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.FwIcon;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.function.Supplier;

/** Prints a sheet when it is followed, for whoever may read what stands on it at that moment. */
class RegisterLink extends Anchor {
    RegisterLink(RegisterPrint register, EngagementId engagement, YearMonth month) {
        this(UI.getCurrentOrThrow().getTranslation("attendance.month.print"), () -> register.print(engagement, month));
    }

    RegisterLink(String words, Supplier<RegisterFile> sheet) {
        addClassNames("fw-button", "fw-plain");
        setHref(DownloadHandler.fromInputStream(event -> {
            var file = sheet.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), "application/pdf", file.content().length);
        }));
        add(FwIcon.PRINT.create(), new Span(words));
    }

    /** In a list of months: as words, which say to those who do not see the line which month it is. */
    RegisterLink inList(String month) {
        removeClassNames("fw-button", "fw-plain");
        addClassName("fw-print");
        setAriaLabel(getTranslation("attendance.month.printOf", month));
        return this;
    }
}

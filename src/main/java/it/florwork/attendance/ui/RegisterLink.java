package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.attendance.RegisterPrint;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.FwIcon;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;

/** Prints a month's register when it is followed, for whoever may read the month at that moment. */
class RegisterLink extends Anchor {
    RegisterLink(RegisterPrint register, EngagementId engagement, YearMonth month) {
        addClassNames("fw-button", "fw-plain");
        setHref(DownloadHandler.fromInputStream(event -> {
            var file = register.print(engagement, month);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), "application/pdf", file.content().length);
        }));
        add(FwIcon.PRINT.create(), new Span(getTranslation("attendance.month.print")));
    }

    /** In a list of months: as words, which say to those who do not see the line which month it is. */
    RegisterLink inList(String month) {
        removeClassNames("fw-button", "fw-plain");
        addClassName("fw-print");
        setAriaLabel(getTranslation("attendance.month.printOf", month));
        return this;
    }
}

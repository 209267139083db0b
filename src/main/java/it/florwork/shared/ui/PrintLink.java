package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.shared.WrittenFile;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Prints a sheet when it is followed, for whoever may read what stands on it at that moment. */
public class PrintLink extends Anchor {
    public PrintLink(String words, Supplier<WrittenFile> sheet) {
        addClassNames("fw-button", "fw-plain");
        setHref(DownloadHandler.fromInputStream(event -> {
            var file = sheet.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.type(), file.content().length);
        }));
        add(FwIcon.PRINT.create(), new Span(words));
    }
}

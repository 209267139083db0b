package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import it.florwork.shared.FileForm;
import it.florwork.shared.WrittenFile;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Takes a file out, written anew when it is followed, for whoever may read at that moment what stands in it. */
public class FileLink extends Anchor {
    public FileLink(FileForm form, Supplier<WrittenFile> file) {
        addClassNames("fw-button", "fw-plain");
        setHref(DownloadHandler.fromInputStream(event -> {
            var written = file.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(written.content()),
                    written.name(),
                    written.type(),
                    written.content().length);
        }));
        var words = getTranslation("shared.file." + form.ending());
        add(FwIcon.DOWNLOAD.create(), new Span(words));
        setAriaLabel(getTranslation("shared.file.aria", words));
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.Panel;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes the scan of a sheet that the sides still missing signed with a pen. */
class PaperPanel extends Panel {
    private static final int LARGEST = 5 * 1024 * 1024;

    PaperPanel(MonthDetail month, BiConsumer<Set<Side>, byte[]> onScan) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.paper.title"));
        var missing = EnumSet.noneOf(Side.class);
        Set.of(Side.TRAINEE, Side.TUTOR).stream().filter(month::waitsFor).forEach(missing::add);
        var upload = new Upload(UploadHandler.inMemory((file, content) -> onScan.accept(missing, content)));
        upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.getElement().setAttribute("aria-label", getTranslation("attendance.paper.title"));
        add(new Paragraph(getTranslation("attendance.paper.effect")), upload);
    }
}

package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes the scan of a sheet, and who of the sides still missing signed it with a pen. */
class PaperPanel extends Panel {
    private static final int LARGEST = 5 * 1024 * 1024;

    private final CheckboxGroup<Side> sides = new CheckboxGroup<>();
    private final Div problem = new Div();
    private byte[] scan = {};

    PaperPanel(MonthDetail month, BiConsumer<Set<Side>, byte[]> onSigned) {
        super(UI.getCurrentOrThrow().getTranslation("attendance.paper.title"));
        var missing = EnumSet.noneOf(Side.class);
        Set.of(Side.TRAINEE, Side.TUTOR).stream().filter(month::waitsFor).forEach(missing::add);
        sides.setLabel(getTranslation("attendance.paper.who"));
        sides.setItems(missing);
        sides.setItemLabelGenerator(side -> getTranslation("attendance.paper.who." + side));
        sides.setErrorMessage(getTranslation("attendance.error.nobodySigned"));
        problem.addClassName("fw-problem");
        problem.getElement().setAttribute("role", "alert");
        add(new Stack(
                new Paragraph(getTranslation("attendance.paper.effect")),
                sides,
                upload(),
                problem,
                ActionButton.quiet(getTranslation("attendance.paper.record"), click -> {
                    sides.setInvalid(sides.getValue().isEmpty());
                    problem.setText(scan.length == 0 ? getTranslation("attendance.paper.noScan") : "");
                    if (!sides.isInvalid() && scan.length > 0) {
                        onSigned.accept(sides.getValue(), scan);
                    }
                })));
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, content) -> {
            scan = content;
            problem.setText(content.length == 0 ? getTranslation("document.error.empty") : "");
        }));
        upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> scan = new byte[0]);
        upload.getElement().setAttribute("aria-label", getTranslation("attendance.paper.title"));
        return upload;
    }

    private UploadI18N words() {
        var units = new UploadI18N.Units();
        units.setSize(List.of("B", "kB", "MB", "GB"));
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("attendance.paper.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("attendance.paper.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("attendance.paper.oneFile"))
                        .setFileIsTooBig(getTranslation("document.error.tooLarge", LARGEST / 1024 / 1024))
                        .setIncorrectFileType(getTranslation("document.error.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("attendance.paper.connecting"))
                                .setStalled(getTranslation("attendance.paper.stalled"))
                                .setProcessing(getTranslation("attendance.paper.processing"))
                                .setHeld(getTranslation("attendance.paper.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("attendance.paper.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("attendance.paper.again"))
                                .setUnexpectedServerError(getTranslation("attendance.paper.again"))
                                .setForbidden(getTranslation("attendance.paper.again"))))
                .setUnits(units);
    }
}

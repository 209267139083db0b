package it.florwork.attendance.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;

/** Takes one scan, PDF or picture, of at most 5 MB; what was taken is asked for with {@link #scan}. */
class ScanUpload extends Upload {
    private static final int LARGEST = 5 * 1024 * 1024;

    private byte[] scan = {};

    /** @param problem told in words; an empty text when there is none any more */
    ScanUpload(Consumer<String> problem) {
        setUploadHandler(UploadHandler.inMemory((file, content) -> {
            scan = content;
            problem.accept(content.length == 0 ? getTranslation("document.error.empty") : "");
        }));
        setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        setMaxFileSize(LARGEST);
        setMaxFiles(1);
        setI18n(words());
        addFileRejectedListener(rejected -> problem.accept(rejected.getErrorMessage()));
        addFileRemovedListener(removed -> scan = new byte[0]);
        getElement().setAttribute("aria-label", getTranslation("attendance.paper.title"));
    }

    /** Empty while there is none. */
    byte[] scan() {
        return scan.clone();
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

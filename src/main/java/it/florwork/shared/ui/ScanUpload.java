package it.florwork.shared.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;

/** Takes one scan, PDF or picture, of at most 5 MB; what was taken is asked for with {@link #scan}. */
public class ScanUpload extends Upload {
    private static final int LARGEST = 5 * 1024 * 1024;

    private byte[] scan = {};

    /** @param problem told in words; an empty text when there is none any more */
    public ScanUpload(Consumer<String> problem) {
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
        getElement().setAttribute("aria-label", getTranslation("shared.scan.label"));
    }

    /** Empty while there is none. */
    public byte[] scan() {
        return scan.clone();
    }

    private UploadI18N words() {
        var units = new UploadI18N.Units();
        units.setSize(List.of("B", "kB", "MB", "GB"));
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("shared.scan.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("shared.scan.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("shared.scan.oneFile"))
                        .setFileIsTooBig(getTranslation("document.error.tooLarge", LARGEST / 1024 / 1024))
                        .setIncorrectFileType(getTranslation("document.error.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("shared.scan.connecting"))
                                .setStalled(getTranslation("shared.scan.stalled"))
                                .setProcessing(getTranslation("shared.scan.processing"))
                                .setHeld(getTranslation("shared.scan.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("shared.scan.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("shared.scan.again"))
                                .setUnexpectedServerError(getTranslation("shared.scan.again"))
                                .setForbidden(getTranslation("shared.scan.again"))))
                .setUnits(units);
    }
}

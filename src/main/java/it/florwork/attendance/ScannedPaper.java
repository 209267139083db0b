package it.florwork.attendance;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import it.florwork.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A scan that came back, page by page: which of our codes each page carries, and the pages of one code by themselves. */
final class ScannedPaper {
    static final int MOST_PAGES = 40;

    private static final int LONGEST_SIDE = 2600;
    private static final float DPI = 200;
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final byte[] content;
    private final Map<PaperCode, TreeSet<Integer>> pagesOf = new LinkedHashMap<>();
    private int unread;

    /** @throws RuleViolation when it cannot be opened at all, or has too many pages */
    ScannedPaper(byte[] content) {
        this.content = content;
        try {
            if (isPdf()) {
                readPdf();
            } else {
                read(0, picture());
            }
        } catch (IOException unreadable) {
            throw new RuleViolation("attendance.error.scanUnreadable");
        }
    }

    /** The codes that were read, in the order of their pages. */
    List<PaperCode> codes() {
        return List.copyOf(pagesOf.keySet());
    }

    /** How many pages carry no code that can be read. */
    int unreadPages() {
        return unread;
    }

    byte[] whole() {
        return content;
    }

    /** What belongs to this code alone: nobody finds another person's sheet by his own. */
    byte[] of(PaperCode code) {
        var pages = pagesOf.get(code);
        if (pages == null || !isPdf()) {
            return content;
        }
        try (var whole = Loader.loadPDF(content);
                var part = new PDDocument()) {
            for (int page : pages) {
                part.importPage(whole.getPage(page));
            }
            var bytes = new ByteArrayOutputStream();
            part.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new RuleViolation("attendance.error.scanUnreadable");
        }
    }

    private boolean isPdf() {
        return content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private void readPdf() throws IOException {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new RuleViolation("attendance.error.tooManyPages", MOST_PAGES);
            }
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var box = document.getPage(page).getCropBox();
                float longest = Math.max(box.getWidth(), box.getHeight());
                // however large the page says it is, its picture is not
                float dpi = Math.min(DPI, LONGEST_SIDE * 72f / Math.max(longest, 1));
                read(page, renderer.renderImageWithDPI(page, dpi, ImageType.GRAY));
            }
        }
    }

    private BufferedImage picture() throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new RuleViolation("document.error.wrongType");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, longest / LONGEST_SIDE);
                var smaller = reader.getDefaultReadParam();
                smaller.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, smaller);
            } finally {
                reader.dispose();
            }
        }
    }

    private void read(int page, BufferedImage picture) {
        var codes = new ArrayList<PaperCode>();
        for (var result : decoded(picture)) {
            PaperCode.parse(result.getText()).ifPresent(codes::add);
        }
        codes.forEach(
                code -> pagesOf.computeIfAbsent(code, first -> new TreeSet<>()).add(page));
        if (codes.isEmpty()) {
            unread++;
        }
    }

    private static List<Result> decoded(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)));
        } catch (NotFoundException noCode) {
            return List.of();
        }
    }
}

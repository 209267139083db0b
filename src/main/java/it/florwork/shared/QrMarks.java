package it.florwork.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code, as it is drawn on a printed sheet. */
public final class QrMarks {
    private QrMarks() {}

    /** The modules of a QR code. */
    public static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException("the code does not fit a QR code", e);
        }
    }

    /** Into the upper right corner of a cell, this wide. */
    public static void draw(BitMatrix modules, Rectangle where, float size, PdfContentByte canvas) {
        float module = size / modules.getWidth();
        canvas.setColorFill(Color.BLACK);
        for (int x = 0; x < modules.getWidth(); x++) {
            for (int y = 0; y < modules.getHeight(); y++) {
                if (modules.get(x, y)) {
                    canvas.rectangle(
                            where.getRight() - size + x * module, where.getTop() - (y + 1) * module, module, module);
                }
            }
        }
        canvas.fill();
    }
}

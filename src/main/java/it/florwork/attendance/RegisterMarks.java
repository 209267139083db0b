package it.florwork.attendance;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What is drawn on a register instead of written: our flower, and the code of its content. */
final class RegisterMarks {
    private static final Color BLUE = new Color(0x00, 0x66, 0xcc);
    private static final Color COTTO = new Color(0xa8, 0x47, 0x2a);

    private RegisterMarks() {}

    /** Our five petals, one of them cotto. */
    static Image flower(PdfWriter writer, float size) {
        PdfTemplate drawing = writer.getDirectContent().createTemplate(48, 48);
        for (int petal = 0; petal < 5; petal++) {
            double turn = Math.toRadians(-72.0 * petal);
            drawing.saveState();
            drawing.setColorFill(petal == 1 ? COTTO : BLUE);
            drawing.concatCTM(
                    (float) Math.cos(turn),
                    (float) Math.sin(turn),
                    (float) -Math.sin(turn),
                    (float) Math.cos(turn),
                    24,
                    24);
            drawing.moveTo(0, 2.6f);
            drawing.curveTo(-7.6f, 7.2f, -8.6f, 17, 0, 22.5f);
            drawing.curveTo(8.6f, 17, 7.6f, 7.2f, 0, 2.6f);
            drawing.fill();
            drawing.restoreState();
        }
        var image = Image.getInstance(drawing);
        image.scaleAbsolute(size, size);
        return image;
    }

    /** The modules of a QR code. */
    static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException("the code does not fit a QR code", e);
        }
    }

    /** Into the upper right corner of a cell, this wide. */
    static void draw(BitMatrix modules, Rectangle where, float size, PdfContentByte canvas) {
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

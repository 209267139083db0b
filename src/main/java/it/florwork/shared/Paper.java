package it.florwork.shared;

import java.awt.Color;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What all printed sheets share: their letters, their measure, our flower. */
public final class Paper {
    /** A millimetre in points. */
    public static final float MM = 72f / 25.4f;

    public static final float MARGIN = 12 * MM;
    public static final Color LINE = new Color(0x66, 0x66, 0x66);

    private static final Color BLUE = new Color(0x00, 0x66, 0xcc);
    private static final Color COTTO = new Color(0xa8, 0x47, 0x2a);

    private Paper() {}

    public static Font font(float size, boolean bold) {
        return FontFactory.getFont(
                bold ? FontFactory.HELVETICA_BOLD : FontFactory.HELVETICA,
                BaseFont.CP1252,
                BaseFont.NOT_EMBEDDED,
                size);
    }

    /** The font knows the letters of western Europe: others lose their marks, "Ștefan" becomes "Stefan". */
    public static String printable(String text) {
        var letters = Charset.forName("windows-1252").newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letters.canEncode(letter)
                        ? letter
                        : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
                .map(letter -> letters.canEncode(letter) ? letter : "?")
                .collect(Collectors.joining());
    }

    /** Our five petals, one of them cotto. */
    public static Image flower(PdfWriter writer, float size) {
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
}

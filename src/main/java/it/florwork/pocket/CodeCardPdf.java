package it.florwork.pocket;

import it.florwork.shared.Paper;
import it.florwork.shared.QrMarks;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/** A code card on A6: flower, code name, QR code, what to do. It tells a finder nothing of who somebody is. */
public final class CodeCardPdf {
    private static final float CODE = 48 * Paper.MM;

    private CodeCardPdf() {}

    /** @param address what the QR code opens */
    public static byte[] print(String title, String codeName, String address, List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A6, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.addCreator("FlorWork");
        document.open();
        document.add(Paper.flower(writer, 8 * Paper.MM));
        document.add(new Paragraph(16, Paper.printable(title), Paper.font(13, true)));
        document.add(new Paragraph(15, Paper.printable(codeName), Paper.font(11, false)));
        float top = writer.getVerticalPosition(true) - 4 * Paper.MM;
        float right = (PageSize.A6.getWidth() + CODE) / 2;
        QrMarks.draw(
                QrMarks.code(address),
                new Rectangle(right - CODE, top - CODE, right, top),
                CODE,
                writer.getDirectContent());
        var words = new ColumnText(writer.getDirectContent());
        words.setSimpleColumn(
                Paper.MARGIN, Paper.MARGIN, PageSize.A6.getWidth() - Paper.MARGIN, top - CODE - 4 * Paper.MM);
        words.addElement(new Paragraph(14, Paper.printable(lines.getFirst()), Paper.font(10, true)));
        lines.stream()
                .skip(1)
                .forEach(line -> words.addElement(new Paragraph(14, Paper.printable(line), Paper.font(10, false))));
        words.go();
        document.close();
        return bytes.toByteArray();
    }
}

package it.florwork.shared;

import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a table on A4: black on white, the head row repeated, no row split. The first column is the widest. */
public final class TablePdf {
    private static final Font TITLE = Paper.font(15, true);
    private static final Font BODY = Paper.font(9.5f, false);
    private static final Font HEAD = Paper.font(8.5f, true);
    private static final Font CELL = Paper.font(8.5f, false);

    private TablePdf() {}

    public static byte[] of(Table table) {
        var bytes = new ByteArrayOutputStream();
        boolean wide = table.headings().size() > 5;
        var document = new Document(
                wide ? PageSize.A4.rotate() : PageSize.A4, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(table.title());
        document.addCreator("FlorWork");
        document.open();
        document.add(new Paragraph(20, table.title(), TITLE));
        table.notes().forEach(note -> document.add(new Paragraph(13, note, BODY)));
        document.add(rows(table));
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable rows(Table table) {
        int columns = table.headings().size();
        var widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i == 0 ? 3 : 1.4f;
        }
        var grid = new PdfPTable(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(10);
        grid.setHeaderRows(1);
        grid.setSplitRows(false);
        table.headings().forEach(heading -> grid.addCell(cell(heading, HEAD, false)));
        table.rows().forEach(row -> row.forEach(one -> grid.addCell(cell(one.text(), CELL, one.number() != null))));
        return grid;
    }

    private static PdfPCell cell(String text, Font font, boolean isNumber) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorderColor(Paper.LINE);
        cell.setPadding(4);
        cell.setHorizontalAlignment(isNumber ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }
}

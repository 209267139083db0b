package it.florwork.attendance;

import it.florwork.shared.Paper;
import it.florwork.shared.QrMarks;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a week's blank sheet on A4 across: a row a person, a box a day for times and signature, its code on top. */
final class WeekSheetPdf {
    private static final float BOX = 13 * Paper.MM;
    private static final float CODE = 24 * Paper.MM;
    private static final Color FREE = new Color(0xee, 0xee, 0xee);

    /** @param planned each day's times; empty when the person is not expected */
    record Line(String name, List<String> planned) {}

    /** @param code what the QR code holds: which sheet this is */
    record Page(
            String title,
            String week,
            String where,
            String how,
            String person,
            List<String> days,
            List<Line> lines,
            String inOut,
            String tutor,
            String code) {}

    private final List<Page> pages;

    WeekSheetPdf(List<Page> pages) {
        this.pages = pages;
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4.rotate(), Paper.MARGIN, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(pages.getFirst().title());
        document.addCreator("FlorWork");
        document.open();
        for (var page : pages) {
            document.newPage();
            document.add(header(page, writer));
            document.add(boxes(page));
            var foot = new Paragraph(30, page.tutor() + " ______________________________", Paper.font(10, false));
            document.add(foot);
        }
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable header(Page page, PdfWriter writer) {
        var table = new PdfPTable(new float[] {14, 220, 26});
        table.setWidthPercentage(100);
        table.setSpacingAfter(3 * Paper.MM);
        var mark = bare(new PdfPCell(Paper.flower(writer, 11 * Paper.MM)));
        table.addCell(mark);
        var words = bare(new PdfPCell());
        words.addElement(new Paragraph(17, page.title(), Paper.font(15, true)));
        words.addElement(new Paragraph(13, page.week() + " · " + page.where(), Paper.font(10.5f, true)));
        words.addElement(new Paragraph(13, page.how(), Paper.font(9.5f, false)));
        table.addCell(words);
        var code = bare(new PdfPCell());
        code.setFixedHeight(CODE);
        var modules = QrMarks.code(page.code());
        code.setCellEvent(
                (of, where, canvases) -> QrMarks.draw(modules, where, CODE, canvases[PdfPTable.BACKGROUNDCANVAS]));
        table.addCell(code);
        return table;
    }

    private static PdfPTable boxes(Page page) {
        var widths = new float[page.days().size() + 1];
        Arrays.fill(widths, 40);
        widths[0] = 46;
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        table.addCell(head(page.person()));
        page.days().forEach(day -> table.addCell(head(day)));
        page.lines().forEach(line -> {
            table.addCell(box(new Phrase(line.name(), Paper.font(11, true))));
            line.planned().forEach(planned -> {
                var cell = box(
                        new Phrase(9, planned.isEmpty() ? "" : planned + "\n" + page.inOut(), Paper.font(7.5f, false)));
                cell.setVerticalAlignment(Element.ALIGN_TOP);
                if (planned.isEmpty()) {
                    cell.setBackgroundColor(FREE);
                }
                table.addCell(cell);
            });
        });
        return table;
    }

    private static PdfPCell head(String word) {
        var cell = box(new Phrase(word, Paper.font(10, true)));
        cell.setMinimumHeight(6 * Paper.MM);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    private static PdfPCell box(Phrase words) {
        var cell = new PdfPCell(words);
        cell.setMinimumHeight(BOX);
        cell.setPadding(1.2f * Paper.MM);
        cell.setBorderColor(Paper.LINE);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}

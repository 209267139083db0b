package it.florwork.attendance;

import it.florwork.shared.Paper;
import it.florwork.shared.QrMarks;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a register on A4 (design.md par. 9): black on white, one page for 31 days, head row repeated, no row split. */
final class RegisterPdf {
    private static final float ROW = 5.3f * Paper.MM;
    private static final float QR = 22 * Paper.MM;
    private static final float[] WIDTHS = {15, 13, 13, 13, 13, 12, 40, 18, 18};
    private static final Color FREE = new Color(0xee, 0xee, 0xee);
    private static final Font TITLE = Paper.font(15, true);
    private static final Font BODY = Paper.font(9.5f, false);
    private static final Font STRONG = Paper.font(9.5f, true);
    private static final Font CELL = Paper.font(8.5f, false);
    private static final Font HEAD = Paper.font(8.5f, true);
    private static final Font SMALL = Paper.font(7.5f, false);

    private final List<RegisterSheet> sheets;
    private final List<String> heads;
    private final IntFunction<String> page;
    private RegisterSheet sheet;

    /**
     * @param sheets each begins on a page of its own
     * @param heads date, morning, afternoon, hours, activity, signatures, in, out, trainee, tutor, total
     * @param page "Pagina n di" for a page's number
     */
    RegisterPdf(List<RegisterSheet> sheets, List<String> heads, IntFunction<String> page) {
        this.sheets = sheets;
        this.sheet = sheets.getFirst();
        this.heads = heads;
        this.page = page;
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN, Paper.MARGIN + 6 * Paper.MM);
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Foot());
        document.addTitle(sheet.title() + ", " + sheet.subtitle());
        document.addCreator("FlorWork");
        document.open();
        for (var next : sheets) {
            document.newPage();
            sheet = next;
            document.add(header(writer));
            document.add(facts());
            document.add(days());
            document.add(signatures());
        }
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable header(PdfWriter writer) {
        var table = table(new float[] {12, 110, 64});
        var mark = bare(new PdfPCell(Paper.flower(writer, 11 * Paper.MM)));
        mark.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(mark);
        var words = bare(new PdfPCell());
        words.addElement(new Paragraph(16, sheet.title(), TITLE));
        words.addElement(new Paragraph(12, sheet.subtitle(), BODY));
        table.addCell(words);
        var regime = bare(new PdfPCell(new Phrase(sheet.regime(), BODY)));
        regime.setHorizontalAlignment(Element.ALIGN_RIGHT);
        regime.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(regime);
        for (var cell : table.getRow(0).getCells()) {
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidthBottom(1.2f);
            cell.setPaddingBottom(3 * Paper.MM);
        }
        return table;
    }

    private PdfPTable facts() {
        var table = table(new float[] {93, 93});
        table.setSpacingBefore(3 * Paper.MM);
        table.setSpacingAfter(3 * Paper.MM);
        sheet.facts().forEach(fact -> {
            var words = new Phrase(fact.term() + " ", BODY);
            words.add(new Chunk(fact.value(), STRONG));
            var cell = bare(new PdfPCell(words));
            cell.setPaddingBottom(1.2f * Paper.MM);
            table.addCell(cell);
        });
        return table;
    }

    private PdfPTable days() {
        var table = table(WIDTHS);
        table.setHeaderRows(2);
        table.setSplitRows(false);
        head(table, heads.get(0), 1, 2);
        head(table, heads.get(1), 2, 1);
        head(table, heads.get(2), 2, 1);
        head(table, heads.get(3), 1, 2);
        head(table, heads.get(4), 1, 2);
        head(table, heads.get(5), 2, 1);
        List.of(6, 7, 6, 7, 8, 9).forEach(word -> head(table, heads.get(word), 1, 1));
        sheet.days().forEach(day -> row(table, day));
        total(table);
        return table;
    }

    private static void head(PdfPTable table, String word, int columns, int rows) {
        var cell = boxed(word, HEAD, Element.ALIGN_CENTER);
        cell.setColspan(columns);
        cell.setRowspan(rows);
        table.addCell(cell);
    }

    private static void row(PdfPTable table, RegisterSheet.Day day) {
        add(table, day, day.date(), Element.ALIGN_LEFT);
        day.times().forEach(time -> add(table, day, time, Element.ALIGN_CENTER));
        add(table, day, day.hours(), Element.ALIGN_CENTER);
        add(table, day, day.activity(), Element.ALIGN_LEFT);
        add(table, day, day.trainee(), Element.ALIGN_CENTER);
        add(table, day, day.tutor(), Element.ALIGN_CENTER);
    }

    private static void add(PdfPTable table, RegisterSheet.Day day, String text, int alignment) {
        var cell = boxed(text, CELL, alignment);
        if (day.free()) {
            cell.setBackgroundColor(FREE);
        }
        table.addCell(cell);
    }

    private void total(PdfPTable table) {
        var label = boxed(heads.get(10), HEAD, Element.ALIGN_RIGHT);
        label.setColspan(5);
        table.addCell(label);
        table.addCell(boxed(sheet.done(), HEAD, Element.ALIGN_CENTER));
        var planned = boxed(sheet.planned(), HEAD, Element.ALIGN_LEFT);
        planned.setColspan(3);
        table.addCell(planned);
    }

    private PdfPTable signatures() {
        var table = table(new float[] {50, 4, 50, 4, 50, 6, 22});
        table.setSpacingBefore(4 * Paper.MM);
        table.setKeepTogether(true);
        for (var signature : sheet.signatures()) {
            var words = new Phrase(11, signature.who() + "\n" + signature.how(), CELL);
            var cell = bare(new PdfPCell(words));
            cell.setFixedHeight(QR);
            cell.setPaddingTop(9 * Paper.MM);
            cell.setCellEvent((of, where, canvases) -> {
                var canvas = canvases[PdfPTable.LINECANVAS];
                canvas.setLineWidth(0.5f);
                canvas.moveTo(where.getLeft(), where.getTop() - 8 * Paper.MM);
                canvas.lineTo(where.getRight(), where.getTop() - 8 * Paper.MM);
                canvas.stroke();
            });
            table.addCell(cell);
            table.addCell(bare(new PdfPCell()));
        }
        var code = bare(new PdfPCell());
        code.setFixedHeight(QR);
        var modules = QrMarks.code(sheet.code());
        code.setCellEvent(
                (of, where, canvases) -> QrMarks.draw(modules, where, QR, canvases[PdfPTable.BACKGROUNDCANVAS]));
        table.addCell(code);
        return table;
    }

    private static PdfPTable table(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static PdfPCell boxed(String text, Font font, int alignment) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderColor(Paper.LINE);
        cell.setBorderWidth(0.5f);
        cell.setMinimumHeight(ROW);
        cell.setPadding(0);
        cell.setPaddingLeft(1.5f * Paper.MM);
        cell.setPaddingRight(1.5f * Paper.MM);
        cell.setPaddingBottom(0.6f * Paper.MM);
        return cell;
    }

    /** The proof and "page n of m" at the foot of every page; how many there are is known only at the end. */
    private final class Foot extends PdfPageEventHelper {
        private static final float TOTAL_WIDTH = 12;

        private final Chunk measure = new Chunk("", SMALL);
        private @Nullable PdfTemplate total;

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, 10);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var canvas = writer.getDirectContent();
            float baseline = Paper.MARGIN;
            write(canvas, sheet.proof(), Paper.MARGIN, baseline, Element.ALIGN_LEFT);
            float right = document.getPageSize().getWidth() - Paper.MARGIN - TOTAL_WIDTH;
            write(canvas, page.apply(writer.getPageNumber()) + " ", right, baseline, Element.ALIGN_RIGHT);
            canvas.addTemplate(Objects.requireNonNull(total), right, baseline);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            write(
                    Objects.requireNonNull(total),
                    Integer.toString(writer.getPageNumber() - 1),
                    0,
                    0,
                    Element.ALIGN_LEFT);
        }

        private void write(PdfContentByte canvas, String text, float x, float y, int alignment) {
            canvas.beginText();
            canvas.setFontAndSize(measure.getFont().getCalculatedBaseFont(false), SMALL.getSize());
            canvas.showTextAligned(alignment, text, x, y, 0);
            canvas.endText();
        }
    }
}

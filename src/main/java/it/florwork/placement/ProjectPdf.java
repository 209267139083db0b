package it.florwork.placement;

import static it.florwork.shared.Paper.MARGIN;
import static it.florwork.shared.Paper.MM;

import it.florwork.shared.Paper;
import java.io.ByteArrayOutputStream;
import java.util.function.IntFunction;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a training project on A4: black on white, the goals' head row repeated, room for a pen where nobody has signed. */
final class ProjectPdf {
    private static final Font TITLE = Paper.font(15, true);
    private static final Font BODY = Paper.font(10, false);
    private static final Font STRONG = Paper.font(10, true);
    private static final Font SMALL = Paper.font(7.5f, false);
    private static final float SIGNATURE = 26 * MM;

    private final ProjectSheet sheet;
    private final IntFunction<String> page;

    /** @param page "Pagina n" for a page's number */
    ProjectPdf(ProjectSheet sheet, IntFunction<String> page) {
        this.sheet = sheet;
        this.page = page;
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 8 * MM);
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Foot());
        document.addTitle(sheet.title());
        document.addCreator("FlorWork");
        document.open();
        document.add(header(writer));
        document.add(facts());
        sheet.sections().forEach(section -> {
            document.add(heading(section.title()));
            section.lines().forEach(line -> document.add(new Paragraph(14, line, BODY)));
        });
        document.add(goals());
        document.add(signatures());
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable header(PdfWriter writer) {
        var table = table(12, 110, 64);
        table.addCell(bare(new PdfPCell(Paper.flower(writer, 11 * MM))));
        var words = bare(new PdfPCell());
        words.setPaddingLeft(2 * MM);
        words.addElement(new Paragraph(16, sheet.title(), TITLE));
        words.addElement(new Paragraph(13, sheet.subtitle(), BODY));
        table.addCell(words);
        var regime = bare(new PdfPCell(new Phrase(sheet.regime(), BODY)));
        regime.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(regime);
        for (var cell : table.getRow(0).getCells()) {
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidthBottom(1.2f);
            cell.setPaddingBottom(3 * MM);
        }
        return table;
    }

    private PdfPTable facts() {
        var table = table(93, 93);
        table.setSpacingBefore(4 * MM);
        sheet.facts().forEach(fact -> {
            var words = new Phrase(13, fact.term() + " ", BODY);
            words.add(new Chunk(fact.value(), STRONG));
            var cell = bare(new PdfPCell(words));
            cell.setPaddingBottom(1.5f * MM);
            cell.setPaddingRight(3 * MM);
            table.addCell(cell);
        });
        table.completeRow();
        return table;
    }

    private static Paragraph heading(String words) {
        var heading = new Paragraph(16, words, STRONG);
        heading.setSpacingBefore(4 * MM);
        heading.setSpacingAfter(1 * MM);
        heading.setKeepTogether(true);
        return heading;
    }

    private PdfPTable goals() {
        var table = table(8, 58, 62, 36, 32);
        table.setSpacingBefore(5 * MM);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        sheet.goalHeads().forEach(head -> table.addCell(boxed(head, STRONG)));
        sheet.goals().forEach(goal -> goal.forEach(words -> table.addCell(boxed(words, BODY))));
        return table;
    }

    /** They stay together, and with their title. */
    private PdfPTable signatures() {
        var table = table(90, 6, 90);
        table.setSpacingBefore(5 * MM);
        table.setKeepTogether(true);
        var title = bare(new PdfPCell(new Phrase(sheet.signaturesTitle(), STRONG)));
        title.setColspan(3);
        table.addCell(title);
        for (int i = 0; i < sheet.signatures().size(); i++) {
            table.addCell(signature(sheet.signatures().get(i)));
            if (i % 2 == 0) {
                table.addCell(bare(new PdfPCell()));
            }
        }
        for (int cells = sheet.signatures().size() % 2; cells > 0; cells--) {
            table.addCell(bare(new PdfPCell()));
        }
        return table;
    }

    private static PdfPCell signature(ProjectSheet.Signature signature) {
        var words = new Phrase(12, signature.who() + "\n" + signature.how(), BODY);
        var cell = bare(new PdfPCell(words));
        cell.setMinimumHeight(SIGNATURE);
        cell.setPaddingTop(13 * MM);
        cell.setCellEvent((of, where, canvases) -> {
            var canvas = canvases[PdfPTable.LINECANVAS];
            canvas.setLineWidth(0.5f);
            canvas.moveTo(where.getLeft(), where.getTop() - 12 * MM);
            canvas.lineTo(where.getRight(), where.getTop() - 12 * MM);
            canvas.stroke();
        });
        return cell;
    }

    private static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static PdfPCell boxed(String text, Font font) {
        var cell = new PdfPCell(new Phrase(13, text, font));
        cell.setBorderColor(Paper.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(1.5f * MM);
        return cell;
    }

    /** What tells this text from every other, and the page's number. */
    private final class Foot extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var canvas = writer.getDirectContent();
            var font = SMALL.getCalculatedBaseFont(false);
            canvas.beginText();
            canvas.setFontAndSize(font, SMALL.getSize());
            canvas.showTextAligned(Element.ALIGN_LEFT, sheet.mark(), MARGIN, MARGIN, 0);
            canvas.showTextAligned(
                    Element.ALIGN_RIGHT,
                    page.apply(writer.getPageNumber()),
                    document.getPageSize().getWidth() - MARGIN,
                    MARGIN,
                    0);
            canvas.endText();
        }
    }
}

package it.florwork.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook of one sheet. Texts are texts there, never formulas. */
public final class TableXlsx {
    private static final int LONGEST_NAME = 31;

    private TableXlsx() {}

    public static byte[] of(Table table) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "FlorWork", "1.0")) {
            fill(book.newWorksheet(name(table.title())), table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Table table) {
        int row = 0;
        sheet.value(row, 0, table.title());
        sheet.style(row++, 0).bold().set();
        for (String note : table.notes()) {
            sheet.value(row++, 0, note);
        }
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(row, column, table.headings().get(column));
            sheet.style(row, column).bold().set();
        }
        sheet.freezePane(0, row + 1);
        for (var cells : table.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                var cell = cells.get(column);
                if (cell.number() == null) {
                    sheet.value(row, column, cell.text());
                } else {
                    sheet.value(row, column, cell.number());
                }
            }
        }
    }

    /** A sheet's name is short and without the signs that addresses of cells are made of. */
    private static String name(String title) {
        String plain = title.replaceAll("[\\[\\]*/\\\\?:]", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}

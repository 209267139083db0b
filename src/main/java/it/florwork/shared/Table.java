package it.florwork.shared;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as people take it out of the portal: for a spreadsheet of this country ({@link #csv}), as a workbook
 * ({@link TableXlsx}) or on paper ({@link TablePdf}).
 *
 * @param notes lines above the table: the period, how it counts
 */
public record Table(String title, List<String> notes, List<String> headings, List<List<Cell>> rows) {

    /**
     * What one cell says.
     *
     * @param text as people read it
     * @param number its value, where it is one: a spreadsheet calculates with it
     */
    public record Cell(String text, @Nullable BigDecimal number) {
        public static Cell of(String text) {
            return new Cell(text, null);
        }

        public static Cell of(String text, BigDecimal number) {
            return new Cell(text, number);
        }

        public static Cell of(long number) {
            return new Cell(String.valueOf(number), BigDecimal.valueOf(number));
        }
    }

    public byte[] csv() {
        var csv = new Csv(headings);
        rows.forEach(csv::cells);
        return csv.content();
    }
}

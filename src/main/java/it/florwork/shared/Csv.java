package it.florwork.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table as a spreadsheet of this country opens it: {@code ;} between cells, UTF-8 with a byte order mark. A cell that a
 * spreadsheet would run as a formula is written as text.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    public Csv(List<String> headings) {
        line(headings);
    }

    public Csv line(String... cells) {
        return line(Arrays.asList(cells));
    }

    /** Numbers stand with a decimal comma and are never taken for a formula; texts as in every line. */
    Csv cells(List<Table.Cell> cells) {
        return written(cells.stream().map(Csv::cell).toList());
    }

    private Csv line(List<String> cells) {
        return written(cells.stream().map(Csv::cell).toList());
    }

    private Csv written(List<String> cells) {
        text.append(String.join(";", cells)).append("\r\n");
        return this;
    }

    private static String cell(Table.Cell cell) {
        var number = cell.number();
        return number == null ? cell(cell.text()) : number.toPlainString().replace('.', ',');
    }

    private static String cell(String content) {
        String safe = !content.isEmpty() && STARTS_A_FORMULA.indexOf(content.charAt(0)) >= 0 ? "'" + content : content;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    public byte[] content() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package it.florwork.shared;

/** A file to take out of the portal. Its name tells nothing about a person. */
public record WrittenFile(String name, String type, byte[] content) {

    /**
     * A table for a spreadsheet.
     *
     * @param name without its ending
     * @param form JSON is no table's: whoever has one writes it himself
     */
    public static WrittenFile of(String name, FileForm form, Table table) {
        return switch (form) {
            case CSV -> new WrittenFile(name + ".csv", "text/csv;charset=utf-8", table.csv());
            case XLSX ->
                new WrittenFile(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        TableXlsx.of(table));
            case JSON -> throw new IllegalArgumentException("a table has no JSON: " + name);
        };
    }

    /** @param name without its ending */
    public static WrittenFile json(String name, byte[] content) {
        return new WrittenFile(name + ".json", "application/json", content);
    }
}

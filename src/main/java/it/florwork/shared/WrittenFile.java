package it.florwork.shared;

/** A file to take out of the portal. Its name tells nothing about a person. */
public record WrittenFile(String name, String type, byte[] content) {

    /** @param name without its ending */
    public static WrittenFile csv(String name, Table table) {
        return new WrittenFile(name + ".csv", "text/csv;charset=utf-8", table.csv());
    }

    /** @param name without its ending */
    public static WrittenFile xlsx(String name, Table table) {
        return new WrittenFile(
                name + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                TableXlsx.of(table));
    }
}

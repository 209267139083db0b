package it.florwork.platform;

import java.util.regex.Pattern;

/** Which database server answers, as its driver names it. */
record ServerVersion(String product, int major, int minor) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");

    static ServerVersion of(String product, String version) {
        var numbers = NUMBERS.matcher(version);
        return numbers.find()
                ? new ServerVersion(product, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
                : new ServerVersion(product, 0, 0);
    }

    boolean isNewEnough() {
        return product.equals("MariaDB") && (major > 10 || major == 10 && minor >= 11);
    }

    boolean isTried() {
        return isNewEnough() && (major < 11 || major == 11 && minor <= 8);
    }

    @Override
    public String toString() {
        return "%s %d.%d".formatted(product, major, minor);
    }
}

package it.florwork;

import static org.assertj.core.api.Assertions.fail;

import it.florwork.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One of the tables in src/test/resources/access: {@code what ; who who who}, a line each, for people to check against
 * domain.md par. 9. {@code #} begins a remark. Beside the roles there are {@code ANYBODY},
 * {@code SIGNED_IN}, and {@code PEOPLE} for the nine roles that people hold. Whatever else stands there lets in nobody who
 * is tried here, such as {@code DEVICE}: only a known phone.
 */
record AccessTable(String file, Map<String, Set<String>> rows) {
    static final String ANYBODY = "ANYBODY";
    static final String SIGNED_IN = "SIGNED_IN";
    private static final String PEOPLE = "PEOPLE";

    static AccessTable read(String file) {
        try (var in = AccessTable.class.getResourceAsStream("/access/" + file)) {
            var text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            var rows = new TreeMap<String, Set<String>>();
            text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split(";"))
                    .forEach(cells -> {
                        var who = new TreeSet<>(Arrays.asList(cells[1].strip().split("\\s+")));
                        if (rows.put(cells[0].strip(), who) != null) {
                            fail("src/test/resources/access/%s lists %s twice", file, cells[0].strip());
                        }
                    });
            return new AccessTable(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(String what, String role) {
        var who = rows.getOrDefault(what, Set.of());
        return who.contains(ANYBODY)
                || who.contains(SIGNED_IN)
                || who.contains(role)
                || (who.contains(PEOPLE) && Role.OF_PEOPLE.contains(role));
    }

    boolean isOpenToAnybody(String what) {
        return rows.getOrDefault(what, Set.of()).contains(ANYBODY);
    }

    /** @param found what the running application has, and whom its annotations let in */
    void mustList(Map<String, Set<String>> found) {
        var missing = lines(found, rows.keySet());
        var gone = lines(rows, found.keySet());
        if (!missing.isEmpty() || !gone.isEmpty()) {
            fail("""
                    src/test/resources/access/%s does not say what the application has.
                    Add these rows (as the code states them now: check each against domain.md par. 9 first):
                    %s
                    Remove these:
                    %s""", file, missing, gone);
        }
    }

    private static String lines(Map<String, Set<String>> rows, Set<String> except) {
        return rows.entrySet().stream()
                .filter(row -> !except.contains(row.getKey()))
                .map(row -> row.getKey() + " ; " + String.join(" ", shortened(row.getValue())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> shortened(Set<String> roles) {
        if (!roles.containsAll(Role.OF_PEOPLE)) {
            return roles;
        }
        var result = new TreeSet<>(roles);
        result.removeAll(Role.OF_PEOPLE);
        result.add(PEOPLE);
        return result;
    }
}

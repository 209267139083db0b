package it.florwork.pocket.http;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A module of ours with those that it cannot do without in one file: on a slow line each further request costs more than
 * the module in it. Our modules make it easy: imports and exports stand on lines of their own, and no two of them use a
 * name twice.
 */
final class JoinedCode {
    private static final Pattern IMPORT = Pattern.compile("import \\{ [\\w, ]+ } from '\\./([a-z-]+\\.js)';");
    private static final Pattern NAMED =
            Pattern.compile("(?:async )?(?:const|let|function|class) (\\w+).*", Pattern.DOTALL);
    private static final String EXPORT = "export ";

    private final Map<String, String> modules;
    private final Set<String> joined = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder code = new StringBuilder();

    private JoinedCode(Map<String, String> modules) {
        this.modules = modules;
    }

    /** @param modules the code of each by its name */
    static String of(String start, Map<String, String> modules) {
        var all = new JoinedCode(modules);
        all.add(start);
        return all.code.toString();
    }

    private void add(String module) {
        if (!joined.add(module)) {
            return;
        }
        @Nullable String own = modules.get(module);
        if (own == null) {
            throw new IllegalStateException("no module " + module);
        }
        own.lines().forEach(line -> {
            var imported = IMPORT.matcher(line);
            if (imported.matches()) {
                add(imported.group(1));
            }
        });
        own.lines().filter(line -> !IMPORT.matcher(line).matches()).forEach(line -> append(module, line));
    }

    private void append(String module, String line) {
        if (line.startsWith("import ") || line.startsWith("export default") || line.startsWith("export {")) {
            throw new IllegalStateException("cannot be joined: " + module + ": " + line);
        }
        String plain = line.startsWith(EXPORT) ? line.substring(EXPORT.length()) : line;
        var named = NAMED.matcher(plain);
        if (named.matches() && !names.add(named.group(1))) {
            throw new IllegalStateException("two of the joined modules name something " + named.group(1));
        }
        code.append(plain).append('\n');
    }
}

package it.florwork.pocket.http;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /tasca/…}: the light pages, for anybody: they hold nothing of anybody. The worker is told at its head which
 * version this is and which files it consists of.
 */
@RestController
@PermitAll
class PocketFiles {
    private static final String FOLDER = "/static/pocket/";
    private static final String PAGE = "index.html";
    private static final String WORKER = "sw.js";
    /** The code of the first screen, served with all that it needs at once. */
    private static final String FIRST = "page.js";

    private final TreeMap<String, PocketFile> files = new TreeMap<>();

    PocketFiles() throws IOException {
        var codes = new HashMap<String, String>(); // with the indentation, which tells a module's names from inner ones
        for (Resource found :
                new PathMatchingResourcePatternResolver().getResources("classpath*:static/pocket/**/*.*")) {
            String address = found.getURL().toString();
            String path = address.substring(address.indexOf(FOLDER) + FOLDER.length());
            add(path.equals(PAGE) ? "" : path, found.getContentAsByteArray());
            if (path.endsWith(".js")) {
                codes.put(path, found.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        if (files.containsKey(FIRST)) {
            add(FIRST, JoinedCode.of(FIRST, codes).getBytes(StandardCharsets.UTF_8));
        }
        var worker = files.remove(WORKER);
        if (worker != null) {
            add(WORKER, (head() + new String(worker.plain(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(String path, byte[] content) {
        files.put(path, PocketFile.of(path, content));
    }

    private String head() {
        String all = files.values().stream()
                .map(file -> file.path() + " " + file.digest())
                .collect(Collectors.joining("\n"));
        String addresses =
                files.keySet().stream().map(path -> "'/tasca/" + path + "'").collect(Collectors.joining(","));
        return "const VERSION='%s';const FILES=[%s];\n"
                .formatted(PocketFile.digest(all.getBytes(StandardCharsets.UTF_8)), addresses);
    }

    @GetMapping("/tasca")
    ResponseEntity<Void> root() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/tasca/"))
                .build();
    }

    /** @param v the content's digest, by which a file may be kept for good */
    @GetMapping("/tasca/{*path}")
    ResponseEntity<byte[]> file(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var file = files.get(path.substring(1));
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        var packing = file.packingFor(encodings);
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .eTag("W/\"" + file.digest() + "\"")
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(
                        file.digest().equals(v)
                                ? CacheControl.maxAge(Duration.ofDays(365)).immutable()
                                : CacheControl.noCache());
        packing.ifPresent(packed -> answer.header(HttpHeaders.CONTENT_ENCODING, packed.encoding()));
        return answer.body(packing.map(Packing::bytes).orElse(file.plain()));
    }
}

package it.florwork.pocket.http;

import it.florwork.access.Viewer;
import it.florwork.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone in somebody's hand, as the lane sees it: one cookie, kept and replaced by hand so that answers can be lost. */
final class KnownPhone {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private @Nullable String token;

    KnownPhone(int port, @Nullable String token) {
        this.base = "http://localhost:" + port;
        this.token = token;
    }

    /** Signed in once and made known. */
    static KnownPhone of(int port, Viewer person) {
        return new KnownPhone(
                port, tokenFrom(new Visitor(port).as(person.username()).get("/tasca/entra")));
    }

    static String tokenFrom(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("florwork-pocket="))
                .map(cookie -> cookie.substring("florwork-pocket=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @Nullable
    String token() {
        return token;
    }

    HttpResponse<String> get(String path, String... headers) {
        return keeping(send(request(path, Map.of(), headers).GET()));
    }

    /** As our own pages write. */
    HttpResponse<String> put(String path, Object body, String... headers) {
        return keeping(send(request(path, ours(), headers).PUT(BodyPublishers.ofString(text(body)))));
    }

    HttpResponse<String> post(String path, Object body, String... headers) {
        return keeping(send(request(path, ours(), headers).POST(BodyPublishers.ofString(text(body)))));
    }

    /** With these headers and no others. */
    HttpResponse<String> postWith(Map<String, String> headers, String path, Object body) {
        return keeping(send(request(path, headers).POST(BodyPublishers.ofString(text(body)))));
    }

    /** Sent, and answered, and the answer never arrived. */
    HttpResponse<String> getAndLoseTheAnswer(String path) {
        return send(request(path, Map.of()).GET());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    private static Map<String, String> ours() {
        return Map.of("X-FlorWork-Pocket", "1", "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> keeping(HttpResponse<String> answer) {
        String next = tokenFrom(answer);
        if (!next.isEmpty()) {
            token = next;
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers, String... more) {
        var all = new TreeMap<>(headers);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
        if (token != null) {
            request.header("Cookie", "florwork-pocket=" + token);
        }
        all.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package it.florwork.pocket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a phone sends: bounded before it is read, and of a format that we know. */
@Component
class RequestBody {
    static final int LARGEST = 512 * 1024;
    static final int LARGEST_ENTRY = 16 * 1024;

    /** The newest; every older one is read for ever (src/test/resources/pocket holds recorded requests of each). */
    static final int FORMAT = 1;

    private final JsonMapper json;

    RequestBody(JsonMapper json) {
        this.json = json;
    }

    JsonNode read(HttpServletRequest request, int largest) {
        if (request.getContentLengthLong() > largest) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        byte[] content = bytes(request, largest);
        try {
            return ofKnownFormat(json.readTree(content));
        } catch (JacksonException broken) {
            throw new Unreadable("no JSON");
        }
    }

    static JsonNode ofKnownFormat(JsonNode body) {
        var format = body.path("format");
        if (!body.isObject() || !format.isInt() || format.intValue() < 1) {
            throw new Unreadable("no format");
        }
        if (format.intValue() > FORMAT) {
            throw new Unreadable(Refusal.UNKNOWN_FORMAT);
        }
        return body;
    }

    private static byte[] bytes(HttpServletRequest request, int largest) {
        try {
            byte[] content = request.getInputStream().readNBytes(largest + 1);
            if (content.length > largest) {
                throw new Unreadable(Refusal.TOO_LARGE);
            }
            return content;
        } catch (IOException broken) {
            throw new Unreadable("broken off");
        }
    }
}
